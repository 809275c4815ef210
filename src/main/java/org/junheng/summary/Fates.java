package org.junheng.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Answer;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.finding.Level;
import org.junheng.finding.Status;
import org.junheng.indicator.Standard;
import org.junheng.intake.Bureau;
import org.junheng.intake.Fate;
import org.junheng.intake.FileKinds;
import org.junheng.intake.Inbox;
import org.junheng.intake.InboxFile;
import org.junheng.intake.Submission;
import org.junheng.store.Examined;
import org.junheng.store.Store;
import org.junheng.store.Vault;

/** What became of every file of the input folder, and why. */
public final class Fates {

    private final Inbox inbox;
    private final Map<String, Examined> examined;
    private final Map<String, Map<String, Integer>> counts;
    private final Archive archive;
    private final Store store;
    private final Beside beside;
    private final Answers answers;
    private final Map<YearMonth, List<Handed>> handed = new HashMap<>();

    /**
     * Looks at an inbox whose files were all examined.
     *
     * @param basis on which they were examined
     */
    public Fates(Inbox inbox, Store store, Vault vault, String basis) {
        this.inbox = inbox;
        this.store = store;
        Map<String, String> paths = new HashMap<>();
        inbox.files().forEach(file -> paths.putIfAbsent(file.sha256(), file.relative()));
        this.examined = store.headers(basis).stream()
                .filter(file -> paths.containsKey(file.sha256()))
                .collect(Collectors.toMap(Examined::sha256, file -> file));
        this.counts = store.counts();
        this.archive = new Archive(store, vault, examined.values(), paths);
        this.beside = new Beside(store, archive, examined.values(), counts);
        this.answers = new Answers(beside::all, store, archive);
    }

    public Archive archive() {
        return archive;
    }

    /** The latest month that a usable file reports. */
    public Optional<YearMonth> latestMonth() {
        return archive.months().stream().max(Comparator.naturalOrder());
    }

    /** The days on which a run would find the same. */
    public Examined.Validity validity() {
        return examined.values().stream()
                .map(Examined::validity)
                .reduce(Examined.Validity.ALWAYS, Examined.Validity::and);
    }

    /**
     * The same, the files in force of a month having been asked beside one another and beside earlier months: what they
     * answer joins what they say by themselves. Asked once.
     */
    public Fates across(YearMonth month, Bureau bureau, Standard standard) {
        beside.ask(month, bureau, standard);
        return this;
    }

    /** The files that concern a month, with all there is to say about them: those that report it, and those of no month. */
    public List<Handed> concerning(YearMonth month) {
        return handed.computeIfAbsent(
                month,
                asked -> inbox.files().stream()
                        .filter(file -> concerns(of(file), asked))
                        .map(this::handed)
                        .toList());
    }

    /** Whether a file reports a month; a refused one may give a month that nobody has reported. */
    private boolean concerns(Examined file, YearMonth month) {
        YearMonth period = file.period();
        return period == null
                || period.equals(month)
                || (file.submission() == null && !archive.months().contains(period));
    }

    /** Every file of the folder, by path; the bureau's own workbook is not among them. */
    public List<FileRecord> records() {
        Stream<FileRecord> ignored = inbox.ignored().stream()
                .map(file -> new FileRecord(
                        file.relative(), "", file.bytes(), null, null, Fate.IGNORED, "", file.reason(), null, 0));
        return Stream.concat(inbox.files().stream().map(this::record), ignored)
                .sorted(Comparator.comparing(FileRecord::path))
                .toList();
    }

    private Examined of(InboxFile file) {
        return Optional.ofNullable(examined.get(file.sha256()))
                .orElseThrow(() -> new IllegalStateException("never examined: " + file.relative()));
    }

    private Fate fate(InboxFile file) {
        Examined known = of(file);
        Submission submission = known.submission();
        if (!archive.path(file.sha256()).equals(file.relative())) {
            return Fate.DUPLICATE;
        }
        if (submission == null) {
            return Fate.REFUSED;
        }
        return submission.equals(inForce(submission)) ? Fate.IN_FORCE : Fate.SUPERSEDED;
    }

    private @Nullable Submission inForce(Submission submission) {
        return archive.inForce(submission.school(), submission.period());
    }

    private Handed handed(InboxFile file) {
        Examined known = of(file);
        Fate fate = fate(file);
        Submission submission = known.submission();
        LocalDate filled = submission == null ? null : submission.filled();
        List<Finding> findings =
                new ArrayList<>(displacement(file, fate).stream().toList());
        Map<Finding, Answer> answered = submission == null ? Map.of() : answers.of(submission);
        if (fate != Fate.DUPLICATE) {
            List<Finding> found = beside.all(file.sha256());
            findings.addAll(
                    submission == null ? found : Answers.withHints(found, store.explanations(file.sha256()), answered));
        }
        return new Handed(
                file.relative(),
                file.sha256(),
                known.school(),
                known.period(),
                filled,
                fate,
                findings,
                fate == Fate.DUPLICATE ? List.of() : beside.of(file.sha256()).notAsked(),
                answered);
    }

    /** What there is to say of a file that another one displaces. */
    private Optional<Finding> displacement(InboxFile file, Fate fate) {
        if (fate == Fate.DUPLICATE) {
            return Optional.of(FileKinds.takenAlready(archive.path(file.sha256())));
        }
        Submission submission = of(file).submission();
        Submission later = submission == null ? null : inForce(submission);
        return fate == Fate.SUPERSEDED && later != null
                ? Optional.of(FileKinds.superseded(archive.path(later.sha256())))
                : Optional.empty();
    }

    private Optional<Finding> refusal(InboxFile file, Fate fate) {
        return fate == Fate.REFUSED ? store.findings(file.sha256()).stream().findFirst() : Optional.empty();
    }

    private FileRecord record(InboxFile file) {
        Examined known = of(file);
        Fate fate = fate(file);
        Map<String, Integer> said =
                new TreeMap<>(fate == Fate.DUPLICATE ? Map.of() : counts.getOrDefault(file.sha256(), Map.of()));
        Optional<Finding> displacement = displacement(file, fate);
        if (fate != Fate.DUPLICATE) {
            beside.of(file.sha256())
                    .findings()
                    .forEach(finding -> said.merge(finding.kind().code(), 1, Integer::sum));
        }
        displacement.ifPresent(finding -> said.merge(finding.kind().code(), 1, Integer::sum));
        String rule = displacement
                .map(Finding::kind)
                .map(Kind::code)
                .or(() -> said.keySet().stream()
                        .filter(code -> code.startsWith("X"))
                        .findFirst())
                .orElse("");
        return new FileRecord(
                file.relative(),
                file.sha256(),
                file.bytes(),
                known.school(),
                known.period(),
                fate,
                rule,
                displacement.or(() -> refusal(file, fate)).map(Finding::message).orElse(""),
                status(known, said),
                said.values().stream().mapToInt(Integer::intValue).sum());
    }

    private Status status(Examined file, Map<String, Integer> said) {
        Status status = Status.of(said.keySet().stream()
                .map(code -> Level.valueOf(code.substring(0, 1)))
                .toList());
        Submission submission = file.submission();
        if (status != Status.AWAITING || submission == null) {
            return status;
        }
        int queries = said.entrySet().stream()
                .filter(rule -> rule.getKey().startsWith("Q"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return answers.of(submission).size() < queries ? status : Status.PASSED;
    }
}
