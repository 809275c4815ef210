package org.junheng.job;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
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
        return run(false);
    }

    /** The same, and also where nothing has changed the page on what waits is drawn anew: of that only it tells. */
    public Outcome runAndShow() {
        return run(true);
    }

    private Outcome run(boolean showing) {
        try (FolderLock lock = FolderLock.take(settings.state(), LocalDateTime.now(clock));
                RunLog log = RunLog.in(lock.state(), clock)) {
            return noted(lock, showing, log);
        } catch (FolderTaken taken) {
            return Outcome.told(ExitCode.TAKEN, taken);
        } catch (UnusableSettings unusable) {
            return Outcome.told(ExitCode.WRONG_USAGE, unusable);
        } catch (IOException | SQLException | JobExecutionException | RuntimeException | Error failure) {
            return failed(failure);
        }
    }

    private Outcome noted(FolderLock lock, boolean showing, RunLog log)
            throws IOException, SQLException, JobExecutionException {
        String month = settings.period() == null ? "latest" : settings.period().toString();
        log.note("run.begin", "version", Version.name(), "month", month, "asOf", settings.asOf());
        try {
            Outcome outcome = make(lock, showing, log);
            log.note("run.end", "code", outcome.code().number());
            return outcome;
        } catch (IOException | SQLException | JobExecutionException | RuntimeException | Error failure) {
            log.failed("run.failed", failure);
            throw failure;
        }
    }

    private Outcome make(FolderLock lock, boolean showing, RunLog log)
            throws IOException, SQLException, JobExecutionException {
        try (StateDatabase state = StateDatabase.open(lock)) {
            Outbox outbox = new Outbox(settings.output());
            outbox.recover();
            Inbox inbox = Inbox.scan(settings.input());
            MadeMonths made = new MadeMonths(state.source());
            log.note(
                    "inbox",
                    "files",
                    inbox.files().size(),
                    "ignored",
                    inbox.ignored().size());
            JobIdentity identity = identity(settings, inbox);
            Optional<Made> standing = made.of(identity.digest()).filter(this::stillStands);
            if (standing.isPresent()) {
                if (showing) {
                    workers.on(settings, inbox, state.source(), identity)
                            .showProgress(standing.get().month());
                }
                return done(standing.get(), "与上次相比没有变化，沿用已有的结果", List.of(), outbox);
            }
            Making asked = make(settings, inbox, state, outbox, log);
            List<YearMonth> late = settings.period() == null ? asked.late() : List.of();
            for (YearMonth month : late) {
                made.note(make(settings.of(month), inbox, state, outbox, log).made());
            }
            Made latest = late.isEmpty()
                    ? asked.made()
                    : make(settings, inbox, state, outbox, log).made();
            made.note(latest);
            return done(latest, "已完成", late, outbox);
        }
    }

    private static JobIdentity identity(RunSettings settings, Inbox inbox) throws IOException {
        return JobIdentity.of(settings, inbox, Version.build());
    }

    private boolean stillStands(Made made) {
        return made.verdict().holdsOn(settings.asOf())
                && Files.isDirectory(new Outbox(settings.output()).folder(made.month()));
    }

    /** A month that is made, and the months before it that have to be made anew. */
    private record Making(Made made, List<YearMonth> late) {}

    private Making make(RunSettings wanted, Inbox inbox, StateDatabase state, Outbox outbox, RunLog log)
            throws IOException, SQLException, JobExecutionException {
        JobIdentity identity = identity(wanted, inbox);
        MonthWork work = workers.on(wanted, inbox, state.source(), identity);
        JobExecution execution = Launch.run(new Order(identity, inbox, work, outbox, progress, log), state.source());
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            String how = "the job ended as " + execution.getStatus();
            List<Throwable> causes = execution.getAllFailureExceptions();
            throw causes.isEmpty() ? new JobExecutionException(how) : new JobExecutionException(how, causes.get(0));
        }
        YearMonth month = work.month();
        return new Making(new Made(month, identity.digest(), work.verdict(month)), work.late(month));
    }

    private Outcome done(Made made, String how, List<YearMonth> late, Outbox outbox) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(made.month() + how + "：" + outbox.folder(made.month()));
        late.forEach(month -> words.add(month + "有迟到的报表或更正，已重做：" + outbox.folder(month)));
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
