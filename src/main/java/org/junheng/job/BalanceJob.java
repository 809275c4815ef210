package org.junheng.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of contents: what happens, in which order. How it happens is in {@link BalanceSteps}. */
@Configuration(proxyBeanMethods = false)
class BalanceJob {

    static final String NAME = "balance";

    @Bean
    Job balance(
            JobRepository jobs,
            Step takeIn,
            Step examine,
            Step acrossSchools,
            Step compute,
            Step writeWorkbooks,
            Step writeBriefing,
            Step publish) {
        return new JobBuilder(NAME, jobs)
                .start(takeIn)
                .next(examine)
                .next(acrossSchools)
                .next(compute)
                .next(writeWorkbooks)
                .next(writeBriefing)
                .next(publish)
                .build();
    }
}
