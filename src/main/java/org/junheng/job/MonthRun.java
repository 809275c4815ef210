package org.junheng.job;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junheng.intake.Inbox;
import org.junheng.intake.Inbox.Ignored;
import org.junheng.outbox.Outbox;
import org.junheng.outbox.OwnerOnly;
import org.springframework.batch.core.job.JobExecutionException;

/** Makes a month: has the output folder for itself, answers from what is made already, or runs the job. */
public final class MonthRun {

    private final RunSettings settings;
    private final Progress progress;
    private final Clock clock;
    private final Workers workers;
    private final Set<String> repairs = new LinkedHashSet<>();
    private List<Ignored> waiting = List.of();

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
        return run(Besides.NOTHING);
    }

    /**
     * The same, and tells how a figure of the month came about.
     *
     * @param asked its code, perhaps with a colon and a school's code or name
     */
    public Outcome runAndExplain(String asked) {
        return run(new Besides(false, asked));
    }

    /** The same, and also where nothing has changed the page on what waits is drawn anew: of that only it tells. */
    public Outcome runAndShow() {
        return run(new Besides(true, null));
    }

    private Outcome run(Besides besides) {
        try (FolderLock lock = FolderLock.take(settings.state(), LocalDateTime.now(clock));
                RunLog log = RunLog.in(lock.state(), clock)) {
            OwnerOnly.protect(settings.output());
            Leftovers.clear(lock.state());
            Outcome outcome = noted(lock, besides, log);
            OwnerOnly.protectFiles(settings.output());
            OwnerOnly.protectFiles(lock.state());
            OwnerOnly.protectAll(RunLog.folder(lock.state()));
            return outcome.leaving(waiting);
        } catch (FolderTaken taken) {
            return Outcome.told(ExitCode.TAKEN, taken);
        } catch (UnusableSettings unusable) {
            return Outcome.told(ExitCode.WRONG_USAGE, unusable);
        } catch (IOException | SQLException | JobExecutionException | RuntimeException | Error failure) {
            return failed(failure);
        }
    }

    private Outcome noted(FolderLock lock, Besides besides, RunLog log)
            throws IOException, SQLException, JobExecutionException {
        String month = settings.period() == null ? "latest" : settings.period().toString();
        log.note("run.begin", "version", Version.name(), "month", month, "asOf", settings.asOf());
        try {
            Outcome outcome = withRepairs(makeOrRebuild(lock, besides, log), log);
            log.note("run.end", "code", outcome.code().number());
            return outcome;
        } catch (IOException | SQLException | JobExecutionException | RuntimeException | Error failure) {
            log.failed("run.failed", failure);
            throw failure;
        }
    }

    /** What a damaged database held is in the input folder still, but for what was published before. */
    private Outcome makeOrRebuild(FolderLock lock, Besides besides, RunLog log)
            throws IOException, SQLException, JobExecutionException {
        try {
            return make(lock, besides, log);
        } catch (SQLException | JobExecutionException | RuntimeException failure) {
            if (!Damage.isIn(failure, lock.state())) {
                throw failure;
            }
            StateDatabase.abandon();
            StateFiles files = new StateFiles(lock.state());
            files.refuseHeld();
            files.setAside();
            log.warn("database.rebuilt");
            repairs.add("记录进度的数据库已损坏（移到" + lock.state().resolve("damaged") + "），已从输入文件夹重建；修订记录从这一次重新记起");
            return make(lock, besides, log);
        }
    }

    private Outcome withRepairs(Outcome outcome, RunLog log) {
        List<String> words = new ArrayList<>(outcome.words());
        words.addAll(repairs);
        repairs.forEach(repair -> log.warn("state.mended", "what", repair));
        return new Outcome(outcome.code(), words);
    }

    /** A file that changes while it is read is left for the next run. */
    private Outcome make(FolderLock lock, Besides besides, RunLog log)
            throws IOException, SQLException, JobExecutionException {
        try (StateDatabase state = StateDatabase.open(lock)) {
            new Outbox(settings.output()).recover();
            Inbox inbox = Inbox.scan(settings.input());
            log.note(
                    "inbox",
                    "files",
                    inbox.files().size(),
                    "ignored",
                    inbox.ignored().size());
            while (true) {
                waiting = inbox.waiting();
                try {
                    return new MonthMaker(settings, progress, workers, inbox, state, log, repairs).make(besides);
                } catch (JobExecutionException | RuntimeException failure) {
                    Optional<InputChanged> changed = Failure.find(InputChanged.class, failure);
                    if (changed.isEmpty()) {
                        throw failure;
                    }
                    inbox = inbox.leaving(changed.get().relative());
                }
            }
        }
    }

    private Outcome failed(Throwable failure) {
        Optional<NothingUsable> nothing = Failure.find(NothingUsable.class, failure);
        if (nothing.isPresent()) {
            return Outcome.told(ExitCode.NOTHING_USABLE, nothing.get()).leaving(waiting);
        }
        Failure told = new Failure(failure);
        List<String> words = new ArrayList<>(List.of("运行失败：" + told.words(), "再运行一次会从中断处继续"));
        try {
            words.add("详细经过记录在" + FailureLog.in(settings.state()).keep(failure, LocalDateTime.now(clock)));
        } catch (IOException unkept) {
            words.add("详细经过未能记录：" + new Failure(unkept).words());
        }
        return new Outcome(ExitCode.FAILED, words);
    }
}
