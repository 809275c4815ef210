package org.junheng.summary;

import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Level;
import org.junheng.finding.Status;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.Precedence;
import org.junheng.intake.Submission;
import org.junheng.school.Figure;
import org.junheng.school.SchoolCode;
import org.junheng.store.Examined;
import org.junheng.store.KeptLine;
import org.junheng.store.Store;
import org.junheng.store.Vault;
import org.junheng.template.SheetSpec;
import org.junheng.validation.across.Imprint;

/** Which file is in force for every school and month, and its figures; knows only files that lie in the input folder. */
public final class Archive {

    private final Store store;
    private final Vault vault;
    private final Map<String, String> paths;
    private final Map<String, Map<Level, Integer>> said = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<Sender, List<Examined>> handed;
    private final Map<YearMonth, Map<String, List<Figure>>> figuresOfMonth = new HashMap<>();
    private final Map<SchoolCode, NavigableMap<YearMonth, Submission>> inForce = new HashMap<>();
    private final Map<SchoolCode, Map<YearMonth, List<Submission>>> candidates;
    private final Answers answers;

    /** Whose report of which month. */
    private record Sender(SchoolCode school, YearMonth month) {}

    /**
     * What a school handed in for a month.
     *
     * @param first of the usable files; null when there is none
     */
    record Attempts(@Nullable Submission first, int usable, int refused) {}

    /**
     * Looks at the usable files among those examined.
     *
     * @param paths where each file lies, by SHA-256: the first path where it lies twice
     */
    public Archive(Store store, Vault vault, Collection<Examined> examined, Map<String, String> paths) {
        this.store = store;
        this.vault = vault;
        this.paths = Map.copyOf(paths);
        store.counts().forEach(this::note);
        this.handed = examined.stream()
                .filter(file -> file.school() != null && file.period() != null)
                .collect(Collectors.groupingBy(file ->
                        new Sender(Objects.requireNonNull(file.school()), Objects.requireNonNull(file.period()))));
        examined.forEach(file -> rows.put(file.sha256(), file.rows()));
        this.candidates = examined.stream()
                .map(Examined::submission)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Submission::school, Collectors.groupingBy(Submission::period)));
        candidates.forEach((school, months) -> {
            NavigableMap<YearMonth, Submission> chosen = new TreeMap<>();
            months.forEach((month, files) -> chosen.put(month, Precedence.inForce(files)));
            inForce.put(school, chosen);
        });
        this.answers = new Answers(file -> store.findings(file.sha256()), store, this);
    }

    /** Where a file stands by what is found in itself; what the school has explained is closed. */
    Status status(Submission file) {
        Map<Level, Integer> found = said(file.sha256());
        Status status = Status.of(found.keySet());
        boolean explained = status == Status.AWAITING && answers.of(file).size() >= found.getOrDefault(Level.Q, 0);
        return explained ? Status.PASSED : status;
    }

    /** The file in force of a school for a month. */
    public @Nullable Submission inForce(SchoolCode school, YearMonth month) {
        return months(school).get(month);
    }

    /** The latest file in force of a school for an earlier month. */
    @Nullable
    Submission lastBefore(SchoolCode school, YearMonth month) {
        Map.Entry<YearMonth, Submission> last = months(school).lowerEntry(month);
        return last == null ? null : last.getValue();
    }

    /** The version that a file in force displaced: the one whose returned copy it is, or the next in order. */
    @Nullable
    Submission displacedBy(Submission now) {
        List<Submission> others = others(now);
        Submission returned = returned(now);
        return returned != null || others.isEmpty() ? returned : Precedence.inForce(others);
    }

    /** The file whose returned copy this one is, if it lies in the folder. */
    @Nullable
    Submission returned(Submission copy) {
        return others(copy).stream()
                .filter(other -> other.sha256().equals(copy.returnedFrom()))
                .findFirst()
                .orElse(null);
    }

    private List<Submission> others(Submission one) {
        return candidates.getOrDefault(one.school(), Map.of()).getOrDefault(one.period(), List.of()).stream()
                .filter(other -> !other.sha256().equals(one.sha256()))
                .toList();
    }

    /** Months of which any school has a usable file. */
    public Set<YearMonth> months() {
        return inForce.values().stream()
                .flatMap(months -> months.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public String path(String sha256) {
        return paths.getOrDefault(sha256, "");
    }

    /** Where each file lies that was in force in a month or in the year before it, by SHA-256: on these its figures rest. */
    public SortedMap<String, String> filesBehind(YearMonth month) {
        SortedMap<String, String> files = new TreeMap<>();
        inForce.values().stream()
                .flatMap(months -> months.subMap(month.minusYears(1), true, month, true).values().stream())
                .forEach(file -> files.put(file.sha256(), path(file.sha256())));
        return files;
    }

    /** The files in force of a month, by school. */
    NavigableMap<SchoolCode, Submission> inForce(YearMonth month) {
        NavigableMap<SchoolCode, Submission> files = new TreeMap<>();
        inForce.forEach((school, months) -> {
            Submission file = months.get(month);
            if (file != null) {
                files.put(school, file);
            }
        });
        return files;
    }

    /** Remembers that a file must be corrected for what other files say. */
    void noteError(String sha256) {
        said.computeIfAbsent(sha256, file -> new EnumMap<>(Level.class)).merge(Level.E, 1, Integer::sum);
    }

    /** Remembers what is said of a file, by rule, in place of what it said by itself. */
    void note(String sha256, Map<String, Integer> codes) {
        Map<Level, Integer> levels = new EnumMap<>(Level.class);
        codes.forEach((code, count) -> levels.merge(Level.valueOf(code.substring(0, 1)), count, Integer::sum));
        said.put(sha256, levels);
    }

    boolean hasErrors(String sha256) {
        return said(sha256).containsKey(Level.E);
    }

    /** What was found in a file, by level. */
    Map<Level, Integer> said(String sha256) {
        return said.getOrDefault(sha256, Map.of());
    }

    /** How many rows of data a file holds. */
    int rows(String sha256) {
        return rows.getOrDefault(sha256, 0);
    }

    /** Every file of a school that says it is about a month. */
    Attempts attempts(SchoolCode school, YearMonth month) {
        List<Examined> files = handed.getOrDefault(new Sender(school, month), List.of());
        List<Submission> usable = files.stream()
                .flatMap(file -> Stream.ofNullable(file.submission()))
                .toList();
        return new Attempts(
                usable.isEmpty() ? null : Precedence.first(usable), usable.size(), files.size() - usable.size());
    }

    /** The figures of the wanted files that report a month, by SHA-256. */
    Map<String, List<Figure>> figures(YearMonth month, Set<String> wanted) {
        Map<String, List<Figure>> figures = new HashMap<>(figuresOfMonth.computeIfAbsent(month, store::figures));
        figures.keySet().retainAll(wanted);
        return figures;
    }

    /** What other files are asked about beside a usable file. */
    Imprint imprint(String sha256) {
        return vault.imprint(sha256);
    }

    /** The facts of a usable file. */
    Dossier dossier(String sha256) {
        return vault.dossier(sha256);
    }

    /** The sheet of the template that a usable file calls so; in an old template it may have another name. */
    Optional<SheetSpec> sheet(String sha256, String name) {
        return RowKeys.sheet(name)
                .or(() -> imprint(sha256).sheets().entrySet().stream()
                        .filter(renamed -> renamed.getValue().equals(name))
                        .findFirst()
                        .flatMap(renamed -> RowKeys.sheet(renamed.getKey())));
    }

    /** The kept lines of a sheet of a usable file. */
    void lines(String sha256, SheetSpec spec, Consumer<KeptLine> lines) {
        vault.read(sha256, spec, lines);
    }

    private NavigableMap<YearMonth, Submission> months(SchoolCode school) {
        return inForce.getOrDefault(school, new TreeMap<>());
    }
}
