package org.junheng.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junheng.briefing.Briefing;
import org.junheng.briefing.ReportingProgress;
import org.junheng.intake.Inbox;
import org.junheng.intake.InboxFile;
import org.junheng.ledger.Ledger;
import org.junheng.ledger.RowsBook;
import org.junheng.outbox.Outbox;
import org.junheng.store.Publications;
import org.junheng.store.Store;
import org.junheng.store.Vault;
import org.junheng.summary.Correction;
import org.junheng.summary.Corrections;
import org.junheng.summary.Explainer;
import org.junheng.summary.Fates;
import org.junheng.summary.Handed;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.Painter;
import org.junheng.summary.Past;

/** The work of a run: what the bureau has laid ready, what lies in the inbox, and what has been worked out of it. */
final class CountyWork implements MonthWork {

    private final Desk desk;
    private final Inbox inbox;
    private final Store store;
    private final Vault vault;
    private final KnownFiles known;
    private final FileExaminer examiner;
    private final Publications publications;
    private final JobIdentity identity;
    private final Stopwatch stopwatch;
    private final List<Output> outputs = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private @Nullable Fates fates;
    private @Nullable MonthPicture picture;
    private @Nullable ForkJoinTask<String> page;

    private CountyWork(Desk desk, Inbox inbox, DataSource database, JobIdentity identity, Clock clock) {
        this.desk = desk;
        this.inbox = inbox;
        this.store = desk.store(database);
        this.vault = new Vault(desk.settings().state().resolve("rows"));
        this.known = new KnownFiles(desk, store, vault);
        this.examiner = new FileExaminer(desk.bureau(), desk.settings().asOf(), desk.seal());
        this.publications = store.publications();
        this.identity = identity;
        this.stopwatch = new Stopwatch(clock);
    }

    /** The work on what the bureau and the schools have laid ready. */
    static CountyWork of(RunSettings settings, Inbox inbox, DataSource database, JobIdentity identity) {
        return new CountyWork(Desk.of(settings), inbox, database, identity, Clock.systemUTC());
    }

    @Override
    public void settlePublications() throws IOException {
        new Settlement(publications, new Outbox(desk.settings().output())).settle();
    }

    @Override
    public void takeIn() {
        stopwatch.begin(Phase.EXAMINE);
    }

    @Override
    public boolean knows(InboxFile file) {
        return known.knows(file);
    }

    @Override
    public Examination examine(InboxFile file) {
        return examiner.examine(file);
    }

    @Override
    public void keep(List<? extends Examination> examined) {
        known.keep(examined);
    }

    @Override
    public List<String> mended() {
        return Stream.concat(known.mended().stream(), lost.stream()).toList();
    }

    @Override
    public YearMonth month() {
        YearMonth asked = desk.settings().period();
        YearMonth month = asked != null ? asked : fates().latestMonth().orElse(null);
        Set<YearMonth> reported = fates().archive().months();
        if (month == null || !reported.contains(month)) {
            RunSettings settings = desk.settings();
            throw NothingUsable.of(month, settings.input(), fates().records(), reported, settings.asOf());
        }
        return month;
    }

    @Override
    public List<YearMonth> late(YearMonth month) {
        return pastMonths().late(month);
    }

    @Override
    public void examineAcrossSchools(YearMonth month) {
        stopwatch.begin(Phase.ACROSS_SCHOOLS);
        fates().across(month, desk.bureau(), desk.standard());
    }

    /** The files that concern a month with what was found in them, beside one another and beside earlier months, too. */
    List<Handed> handed(YearMonth month) {
        return fates().across(month, desk.bureau(), desk.standard()).concerning(month);
    }

    /** The rows need nothing that is computed: whoever is free writes them meanwhile. */
    @Override
    public void compute(YearMonth month, Path draft) {
        stopwatch.begin(Phase.COMPUTE);
        outputs.clear();
        RowsBook book = new RowsBook(
                desk.bureau(), month, handed(month), vault, desk.settings().unmask());
        ForkJoinTask<?> painting = ForkJoinTask.adapt(() -> showProgress(month));
        ForkJoinTask<Output> rows = Writing.task(book::write, draft);
        SideBySide.run(List.of(painting, rows));
        painting.join();
        outputs.add(rows.join());
    }

    /** The longest first, but after 指标.json: one alone can write that, while all make the pieces of a workbook. */
    @Override
    public void writeWorkbooks(YearMonth month, Path draft) {
        stopwatch.begin(Phase.WRITE_WORKBOOKS);
        MonthPicture seen = picture(month);
        List<Correction> corrections = Corrections.of(month, desk.bureau(), desk.standard(), fates().archive());
        Ledger ledger = new Ledger(seen, corrections, desk.settings().unmask());
        Returns returns = new Returns(inbox, seen, corrections);
        Stream<Writing> books =
                Stream.of(ledger::writeJson, ledger::writeFigures, ledger::writeFindings, ledger::writeCalls);
        List<ForkJoinTask<Output>> written = Stream.of(books, returns.writings(), SchoolWritings.of(seen))
                .flatMap(writings -> writings)
                .map(writing -> Writing.task(writing, draft))
                .toList();
        SideBySide.run(Stream.concat(Stream.of(page(month)), written.stream()).toList());
        written.forEach(writing -> outputs.add(writing.join()));
    }

    @Override
    public void writeBriefing(YearMonth month, Path draft) throws IOException {
        stopwatch.begin(Phase.WRITE_BRIEFING);
        String drawn = page(month).invoke();
        outputs.add(Output.of(draft, Files.writeString(draft.resolve(Briefing.FILE), drawn)));
    }

    @Override
    public String writeRecord(YearMonth month, Path draft) throws IOException {
        stopwatch.begin(Phase.PUBLISH);
        RunSettings settings = desk.settings();
        RecordChain chain = RecordChain.of(settings.output(), month);
        new RunRecord(desk, picture(month), fates().records(), stopwatch, outputs).write(draft, chain);
        String sha256 = Inbox.sha256(draft.resolve(RunRecord.FILE));
        new PublishedRecords(settings.state()).note(month, sha256);
        return sha256;
    }

    @Override
    public void announcePublication(YearMonth month, String record) {
        lost.addAll(pastMonths()
                .announce(month, past(month).publication(picture(month).now()), record));
    }

    @Override
    public void confirmPublication(YearMonth month) {
        publications.confirm(month);
    }

    @Override
    public void showProgress(YearMonth month) {
        RunSettings settings = desk.settings();
        try {
            new Outbox(settings.output())
                    .show(
                            ReportingProgress.FILE,
                            ReportingProgress.draw(picture(month), fates().records()),
                            settings.state());
        } catch (IOException e) {
            throw new UncheckedIOException("could not write " + ReportingProgress.FILE, e);
        }
    }

    @Override
    public Verdict verdict(YearMonth month) {
        return Closing.of(picture(month), fates().validity());
    }

    @Override
    public List<String> explain(YearMonth month, String asked) {
        return new Explainer(picture(month)).explain(asked);
    }

    /** What became of every file; known once all are examined. */
    private Fates fates() {
        Fates known = fates;
        if (known == null) {
            known = new Fates(inbox, store, vault, desk.basis());
            fates = known;
        }
        return known;
    }

    /** The drawing of the briefing's page. */
    private ForkJoinTask<String> page(YearMonth month) {
        ForkJoinTask<String> drawing = page;
        if (drawing == null) {
            drawing = ForkJoinTask.adapt(() -> Briefing.draw(picture(month)));
            page = drawing;
        }
        return drawing;
    }

    private MonthPicture picture(YearMonth month) {
        MonthPicture painted = picture;
        if (painted == null) {
            List<Handed> files = handed(month);
            painted = Painter.paint(month, desk.bureau(), desk.standard(), fates().archive(), files, past(month));
            picture = painted;
        }
        return painted;
    }

    private Past past(YearMonth month) {
        return pastMonths().before(month, identity);
    }

    private PastMonths pastMonths() {
        return new PastMonths(desk, publications, fates().archive());
    }
}
