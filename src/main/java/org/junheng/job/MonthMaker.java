package org.junheng.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.intake.Inbox;
import org.junheng.intake.InboxFile;
import org.junheng.outbox.Outbox;
import org.junheng.outbox.Published;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;

/** Makes months of what lies in the inbox at one moment, or answers from what is made already. */
final class MonthMaker {

    private final RunSettings settings;
    private final Progress progress;
    private final MonthRun.Workers workers;
    private final Inbox inbox;
    private final StateDatabase state;
    private final RunLog log;
    private final Set<String> repairs;
    private final Outbox outbox;

    /**
     * Makes months below the settings' output folder.
     *
     * @param repairs where it is noted what was damaged and has been mended
     */
    MonthMaker(
            RunSettings settings,
            Progress progress,
            MonthRun.Workers workers,
            Inbox inbox,
            StateDatabase state,
            RunLog log,
            Set<String> repairs) {
        this.settings = settings;
        this.progress = progress;
        this.workers = workers;
        this.inbox = inbox;
        this.state = state;
        this.log = log;
        this.repairs = repairs;
        this.outbox = new Outbox(settings.output());
    }

    /** Makes the month that is asked for, or the latest, and the months before it whose figures rest on a file that came late. */
    Outcome make(Besides besides) throws IOException, SQLException, JobExecutionException {
        MadeMonths made = new MadeMonths(state.source());
        JobIdentity identity = identity(settings);
        Optional<Made> standing = made.of(identity.digest());
        if (standing.isPresent()
                && stillStands(standing.get())
                && (besides.equals(Besides.NOTHING) || knowsAll(identity))) {
            if (besides.showing()) {
                work(settings, identity).showProgress(standing.get().month());
            }
            return explained(done(standing.get(), "与上次相比没有变化，沿用已有的结果", List.of()), standing.get(), besides);
        }
        Making asked = make(settings);
        List<YearMonth> late = settings.period() == null ? asked.late() : List.of();
        for (YearMonth month : late) {
            made.note(make(settings.of(month)).made());
        }
        Made latest = late.isEmpty() ? asked.made() : make(settings).made();
        made.note(latest);
        return explained(done(latest, "已完成", late), latest, besides);
    }

    private JobIdentity identity(RunSettings wanted) throws IOException {
        return JobIdentity.of(wanted, inbox, Version.build());
    }

    private MonthWork work(RunSettings wanted, JobIdentity identity) throws SQLException {
        return workers.on(wanted, inbox, state.source(), identity);
    }

    /** What somebody took out of the folder can be had again by running again; what was forgotten is not missed. */
    private boolean stillStands(Made made) throws IOException {
        Path folder = outbox.folder(made.month());
        if (!made.verdict().holdsOn(settings.asOf()) || !Files.isDirectory(folder)) {
            return false;
        }
        ArchivedMonth record = ArchivedMonth.in(folder, made.month());
        return record == null || record.isWholeBut(new ForgottenFiles(settings.state()).all());
    }

    /** What is wanted besides a month is told from what was kept of every file. */
    private boolean knowsAll(JobIdentity identity) throws SQLException {
        MonthWork work = work(settings, identity);
        List<InboxFile> unknown =
                inbox.contents().stream().filter(file -> !work.knows(file)).toList();
        repairs.addAll(work.mended());
        return unknown.isEmpty();
    }

    /** A month that is made, and the months before it that have to be made anew. */
    private record Making(Made made, List<YearMonth> late) {}

    private Making make(RunSettings wanted) throws IOException, SQLException, JobExecutionException {
        JobIdentity identity = identity(wanted);
        MonthWork work = work(wanted, identity);
        work.settlePublications();
        JobExecution execution = Launch.run(new Order(identity, inbox, work, outbox, progress, log), state.source());
        repairs.addAll(work.mended());
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            String how = "the job ended as " + execution.getStatus();
            List<Throwable> causes = execution.getAllFailureExceptions();
            throw failure(how, causes);
        }
        YearMonth month = work.month();
        return new Making(new Made(month, identity.digest(), work.verdict(month)), work.late(month));
    }

    private Outcome done(Made made, String how, List<YearMonth> late) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(made.month() + how + "：" + outbox.folder(made.month()));
        late.forEach(month -> words.add(month + "或以前月份有迟到的报表或更正，已重做：" + outbox.folder(month)));
        words.addAll(made.verdict().words());
        outbox.recover().stream()
                .filter(waiting -> !waiting.inPlace())
                .map(MonthMaker::besides)
                .forEach(words::add);
        return new Outcome(made.verdict().code(), words);
    }

    private Outcome explained(Outcome outcome, Made made, Besides besides) throws IOException, SQLException {
        String asked = besides.explained();
        if (asked == null) {
            return outcome;
        }
        List<String> told = work(settings, identity(settings)).explain(made.month(), asked);
        List<String> words = new ArrayList<>(outcome.words());
        words.addAll(told.isEmpty() ? List.of("--explain：" + made.month() + "没有“" + asked + "”这个指标或学校") : told);
        return new Outcome(told.isEmpty() ? ExitCode.WRONG_USAGE : outcome.code(), words);
    }

    private static String besides(Published waiting) {
        String held = waiting.open().isEmpty()
                ? "原文件夹里的文件"
                : waiting.open().stream().map(Path::toString).collect(Collectors.joining("、"));
        return held + "正被打开，新的结果暂放在" + waiting.folder() + "；关闭后再运行一次即可替换";
    }

    /** Of the failures of several threads that of an input that changed is told: it can be mended; else what they failed of. */
    private static JobExecutionException failure(String how, List<Throwable> causes) {
        return causes.stream()
                .filter(cause -> Failure.find(InputChanged.class, cause).isPresent())
                .findFirst()
                .or(() -> causes.stream()
                        .filter(cause -> !(cause instanceof JobExecutionException))
                        .findFirst())
                .or(() -> causes.stream().findFirst())
                .map(cause -> new JobExecutionException(how, cause))
                .orElseGet(() -> new JobExecutionException(how));
    }
}
