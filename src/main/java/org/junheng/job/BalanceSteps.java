package org.junheng.job;

import java.io.IOException;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.junheng.intake.InboxFile;
import org.springframework.batch.core.partition.support.SimplePartitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The steps of {@link BalanceJob}. A run that goes on looks over the files again, as another run or another day may have
 * come between, and passes over those that are known still; it writes and publishes anew, as a draft is of no use but to
 * the run that fills it.
 */
@Configuration(proxyBeanMethods = false)
class BalanceSteps {

    private static final int FILES_A_TRANSACTION = 5;

    private final JobRepository jobs;
    private final PlatformTransactionManager transactions;
    private final TransactionTemplate alone;
    private final Order order;
    private final MonthWork work;

    BalanceSteps(JobRepository jobs, PlatformTransactionManager transactions, Order order) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.alone = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
        this.order = order;
        this.work = order.work();
    }

    @Bean
    Step takeIn() {
        return step(Phase.TAKE_IN, work::takeIn);
    }

    @Bean
    Step examine(Step examineShare) {
        return begin(Phase.EXAMINE)
                .allowStartIfComplete(true)
                .partitioner("share", new SimplePartitioner())
                .step(examineShare)
                .gridSize(Runtime.getRuntime().availableProcessors())
                .taskExecutor(new SimpleAsyncTaskExecutor("examine-"))
                .build();
    }

    @Bean
    Step examineShare(ItemReader<InboxFile> unknownFiles, Tally tally) {
        return new StepBuilder("share", jobs)
                .allowStartIfComplete(true)
                .<InboxFile, Examination>chunk(FILES_A_TRANSACTION)
                .transactionManager(transactions)
                .reader(unknownFiles)
                .processor(work::examine)
                .writer(examined -> {
                    work.keep(examined.getItems());
                    examined.forEach(this::noteRefusal);
                    examined.forEach(file -> tally.done(file.school()));
                })
                .build();
    }

    private void noteRefusal(Examination examined) {
        if (examined.found().submission() == null) {
            String rules = examined.found().findings().stream()
                    .map(finding -> finding.kind().code())
                    .collect(Collectors.joining(" "));
            order.log().warn("file.refused", "path", examined.file().relative(), "rules", rules);
        }
    }

    @Bean
    ItemReader<InboxFile> unknownFiles(Tally tally) {
        return new UnknownFiles(order.inbox().contents(), work::knows, tally);
    }

    @Bean
    Tally tally() {
        return new Tally(order.progress(), order.inbox().contents().size());
    }

    @Bean
    Step acrossSchools() {
        return step(Phase.ACROSS_SCHOOLS, () -> work.examineAcrossSchools(work.month()));
    }

    @Bean
    Step compute() {
        return step(
                Phase.COMPUTE, () -> work.compute(work.month(), order.outbox().newDraft(work.month())));
    }

    @Bean
    Step writeWorkbooks() {
        return step(
                Phase.WRITE_WORKBOOKS,
                () -> work.writeWorkbooks(work.month(), order.outbox().draft(work.month())));
    }

    @Bean
    Step writeBriefing() {
        return step(
                Phase.WRITE_BRIEFING,
                () -> work.writeBriefing(work.month(), order.outbox().draft(work.month())));
    }

    @Bean
    Step publish() {
        return step(Phase.PUBLISH, () -> {
            YearMonth month = work.month();
            String record = work.writeRecord(month, order.outbox().draft(month));
            alone.executeWithoutResult(announced -> work.announcePublication(month, record));
            order.outbox().publish(month);
            work.confirmPublication(month);
        });
    }

    private Step step(Phase phase, Deed deed) {
        return begin(phase)
                .allowStartIfComplete(phase.compareTo(Phase.COMPUTE) >= 0)
                .tasklet(
                        (contribution, chunk) -> {
                            deed.done();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private StepBuilder begin(Phase phase) {
        return new StepBuilder(phase.name(), jobs).listener(new Announced(phase, order.progress(), order.log()));
    }

    /** What a step does. */
    private interface Deed {
        void done() throws IOException;
    }
}
