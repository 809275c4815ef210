package org.junheng.job;

import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;

/** Starts Spring with the three configurations of this room, goes on where a run was cut off, or begins anew. */
final class Launch {

    private final JobRepository jobs;
    private final JobOperator operator;
    private final Job job;

    private Launch(ConfigurableApplicationContext context) {
        jobs = context.getBean(JobRepository.class);
        operator = context.getBean(JobOperator.class);
        job = context.getBean(Job.class);
    }

    /** Runs the job to its end. The caller holds the {@link FolderLock}, so no other run is alive. */
    static JobExecution run(Order order, DataSource database) throws JobExecutionException {
        try (ConfigurableApplicationContext context = start(order, database)) {
            Launch launch = new Launch(context);
            launch.jobs.findRunningJobExecutions(BalanceJob.NAME).forEach(launch.operator::recover);
            return launch.operator.start(launch.job, launch.parameters(order.identity()));
        }
    }

    private static ConfigurableApplicationContext start(Order order, DataSource database) {
        SpringApplication application = new SpringApplication(BatchSetup.class, BalanceSteps.class, BalanceJob.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setAddCommandLineProperties(false);
        application.setAddConversionService(false);
        application.setEnvironment(new StandardEnvironment());
        application.setListeners(List.of());
        application.setInitializers(List.of(context -> {
            context.getBeanFactory().registerSingleton("order", order);
            context.getBeanFactory().registerSingleton("dataSource", database);
        }));
        return application.run();
    }

    /** The instance to go on with, or else the first that nobody has begun. */
    private JobParameters parameters(JobIdentity identity) {
        long round = 0;
        while (isOver(identity.parameters(round))) {
            round++;
        }
        return identity.parameters(round);
    }

    private boolean isOver(JobParameters parameters) {
        JobInstance instance = jobs.getJobInstance(BalanceJob.NAME, parameters);
        return instance != null && !canGoOn(jobs.getLastJobExecution(instance));
    }

    private static boolean canGoOn(@Nullable JobExecution last) {
        return last != null
                && (last.getStatus() == BatchStatus.FAILED || last.getStatus() == BatchStatus.STOPPED)
                && last.getStepExecutions().stream().noneMatch(step -> step.getStatus() == BatchStatus.UNKNOWN);
    }
}
