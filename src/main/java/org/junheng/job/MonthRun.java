package org.junheng.job;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junheng.intake.Inbox;
import org.junheng.outbox.Outbox;
import org.junheng.outbox.Published;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;

/** Makes a month: has the output folder for itself, answers from what is made already, or runs the job. */
public final class MonthRun {

    private final RunSettings settings;
    private final Progress progress;
    private final Clock clock;
    private final Workers workers;

    /** Puts the rooms that do the work behind the steps of a run. */
    interface Workers {
        MonthWork on(RunSettings settings, Inbox inbox, DataSource database, JobIdentity identity);
    }

    public MonthRun(RunSettings settings, Progress progress) {
        this(settings, progress, Clock.system(ZoneId.systemDefault()), CountyWork::of);
    }

    MonthRun(RunSettings settings, Progress progress, Clock clock, Workers workers) {
        this.settings = settings;
        this.progress = progress;
        this.clock = clock;
        this.workers = workers;
    }

    /** Runs to the end; whatever goes wrong is told in the outcome. */
    public Outcome run() {
        try (FolderLock lock = FolderLock.take(settings.state(), LocalDateTime.now(clock))) {
            return make(lock);
        } catch (FolderTaken taken) {
            return Outcome.told(ExitCode.TAKEN, taken);
        } catch (UnusableSettings unusable) {
            return Outcome.told(ExitCode.WRONG_USAGE, unusable);
        } catch (IOException | SQLException | JobExecutionException | RuntimeException | Error failure) {
            return failed(failure);
        }
    }

    private Outcome make(FolderLock lock) throws IOException, SQLException, JobExecutionException {
        try (StateDatabase state = StateDatabase.open(lock)) {
            Outbox outbox = new Outbox(settings.output());
            outbox.recover();
            Inbox inbox = Inbox.scan(settings.input());
            JobIdentity identity = JobIdentity.of(settings, inbox, Version.build());
            MadeMonths made = new MadeMonths(state.source());
            Optional<Made> standing = made.of(identity.digest()).filter(this::stillStands);
            if (standing.isPresent()) {
                return done(standing.get(), "与上次相比没有变化，沿用已有的结果", outbox);
            }
            MonthWork work = workers.on(settings, inbox, state.source(), identity);
            Order order = new Order(identity, inbox, work, outbox, made, progress);
            return ended(Launch.run(order, state.source()), order);
        }
    }

    private boolean stillStands(Made made) {
        return made.verdict().holdsOn(settings.asOf())
                && Files.isDirectory(new Outbox(settings.output()).folder(made.month()));
    }

    private Outcome ended(JobExecution execution, Order order) throws IOException {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            Made made = order.made().of(order.identity().digest()).orElseThrow();
            return done(made, "已完成", order.outbox());
        }
        IllegalStateException failure = new IllegalStateException("the job ended as " + execution.getStatus());
        execution.getAllFailureExceptions().forEach(failure::addSuppressed);
        return execution.getAllFailureExceptions().stream()
                .findFirst()
                .map(this::failed)
                .orElseGet(() -> failed(failure));
    }

    private Outcome done(Made made, String how, Outbox outbox) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(made.month() + how + "：" + outbox.folder(made.month()));
        words.addAll(made.verdict().words());
        outbox.recover().stream()
                .filter(waiting -> !waiting.inPlace())
                .map(MonthRun::besides)
                .forEach(words::add);
        return new Outcome(made.verdict().code(), words);
    }

    private static String besides(Published waiting) {
        String held = waiting.open().isEmpty() ? "原文件夹里的文件" : waiting.open().toString();
        return held + "正被打开，新的结果暂放在" + waiting.folder() + "；关闭后再运行一次即可替换";
    }

    private Outcome failed(Throwable failure) {
        Optional<NothingUsable> nothing = Failure.find(NothingUsable.class, failure);
        if (nothing.isPresent()) {
            return Outcome.told(ExitCode.NOTHING_USABLE, nothing.get());
        }
        Failure told = new Failure(failure);
        List<String> words = new ArrayList<>(List.of("运行失败：" + told.words(), "再运行一次会从中断处继续"));
        try {
            words.add("详细经过记录在" + told.keep(settings.state(), LocalDateTime.now(clock)));
        } catch (IOException unkept) {
            words.add("详细经过未能记录：" + unkept.getMessage());
        }
        return new Outcome(ExitCode.FAILED, words);
    }
}
