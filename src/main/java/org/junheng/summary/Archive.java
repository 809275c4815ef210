package org.junheng.summary;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.Precedence;
import org.junheng.intake.Submission;
import org.junheng.school.Figure;
import org.junheng.school.SchoolCode;
import org.junheng.store.Examined;
import org.junheng.store.Store;
import org.junheng.store.Vault;
import org.junheng.validation.across.Imprint;

/** Which file is in force for every school and month, and its figures; knows only files that lie in the input folder. */
public final class Archive {

    private final Store store;
    private final Vault vault;
    private final Map<String, String> paths;
    private final Set<String> withErrors;
    private final Map<YearMonth, Map<String, List<Figure>>> figuresOfMonth = new HashMap<>();
    private final Map<SchoolCode, NavigableMap<YearMonth, Submission>> inForce = new HashMap<>();

    /**
     * Looks at the usable files among those examined.
     *
     * @param paths where each file lies, by SHA-256: the first path where it lies twice
     */
    public Archive(Store store, Vault vault, Collection<Examined> examined, Map<String, String> paths) {
        this.store = store;
        this.vault = vault;
        this.paths = Map.copyOf(paths);
        this.withErrors = new HashSet<>(store.counts().entrySet().stream()
                .filter(file -> file.getValue().keySet().stream().anyMatch(code -> code.startsWith("E")))
                .map(Map.Entry::getKey)
                .toList());
        Map<SchoolCode, Map<YearMonth, List<Submission>>> candidates = examined.stream()
                .map(Examined::submission)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Submission::school, Collectors.groupingBy(Submission::period)));
        candidates.forEach((school, months) -> {
            NavigableMap<YearMonth, Submission> chosen = new TreeMap<>();
            months.forEach((month, files) -> chosen.put(month, Precedence.inForce(files)));
            inForce.put(school, chosen);
        });
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

    /** Months of which any school has a usable file. */
    public Set<YearMonth> months() {
        return inForce.values().stream()
                .flatMap(months -> months.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public String path(String sha256) {
        return paths.getOrDefault(sha256, "");
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
        withErrors.add(sha256);
    }

    boolean hasErrors(String sha256) {
        return withErrors.contains(sha256);
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

    private NavigableMap<YearMonth, Submission> months(SchoolCode school) {
        return inForce.getOrDefault(school, new TreeMap<>());
    }
}
