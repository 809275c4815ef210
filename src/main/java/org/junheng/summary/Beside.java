package org.junheng.summary;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.finding.Level;
import org.junheng.indicator.Standard;
import org.junheng.intake.Bureau;
import org.junheng.intake.Submission;
import org.junheng.school.SchoolCode;
import org.junheng.store.Examined;
import org.junheng.store.Store;
import org.junheng.validation.Neighbours;
import org.junheng.validation.across.AcrossKinds;

/**
 * What files in force give to say beside one another and beside earlier months. It is asked of the month being made; of
 * an earlier one only from where a school explained such a thing on, so that its explanation can be known again.
 */
final class Beside {

    private static final Neighbours.Answer NOTHING = new Neighbours.Answer(List.of(), List.of());

    private final Store store;
    private final Archive archive;
    private final Map<String, Map<String, Integer>> counts;
    private final Map<SchoolCode, YearMonth> explainedSince = new HashMap<>();
    private final Map<YearMonth, Map<String, Neighbours.Answer>> earlier = new HashMap<>();
    private Map<String, Neighbours.Answer> answers = Map.of();
    private @Nullable YearMonth asked;
    private @Nullable Crosscheck crosscheck;

    /**
     * Nothing asked yet.
     *
     * @param counts how often each rule is said of each file by itself; what others explain is taken off
     */
    Beside(Store store, Archive archive, Collection<Examined> examined, Map<String, Map<String, Integer>> counts) {
        this.counts = counts;
        this.store = store;
        this.archive = archive;
        Set<String> explaining =
                store.explaining(AcrossKinds.ALL.stream().map(Kind::code).collect(Collectors.toSet()));
        for (Examined file : examined) {
            Submission submission = file.submission();
            if (submission != null && explaining.contains(file.sha256())) {
                explainedSince.merge(
                        submission.school(), submission.period(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
    }

    /** Asks the files of the month that is made; once. */
    void ask(YearMonth month, Bureau bureau, Standard standard) {
        if (month.equals(asked)) {
            return;
        }
        asked = month;
        crosscheck = new Crosscheck(bureau, standard, archive);
        answers = answers(crosscheck, month);
        answers.forEach((sha256, answer) -> {
            if (answer.findings().stream().anyMatch(finding -> finding.level() == Level.E)) {
                archive.noteError(sha256);
            }
            if (answer.namesCauses()) {
                Map<String, Integer> left = answer.counted(store.findings(sha256));
                counts.put(sha256, left);
                archive.note(sha256, left);
            }
        });
    }

    private Map<String, Neighbours.Answer> answers(Crosscheck check, YearMonth month) {
        Map<String, Neighbours.Answer> all = new HashMap<>(check.of(month));
        all.replaceAll((sha256, answer) -> quoting(sha256, answer.beside(() -> store.findings(sha256))));
        return all;
    }

    private Neighbours.Answer quoting(String sha256, Neighbours.Answer answer) {
        return new Neighbours.Answer(new QuotedCells(archive).in(sha256, answer.findings()), answer.notAsked());
    }

    /** The answer to a file of the month that is made; empty for any other. */
    Neighbours.Answer of(String sha256) {
        return answers.getOrDefault(sha256, NOTHING);
    }

    /** What a file says by itself and beside others. */
    List<Finding> all(String sha256) {
        return all(of(sha256), sha256);
    }

    /** The same, and of a file of an earlier month too, as far as it matters. */
    List<Finding> all(Submission file) {
        YearMonth month = file.period();
        YearMonth since = explainedSince.get(file.school());
        Crosscheck check = crosscheck;
        if (check == null || month.equals(asked) || since == null || month.isBefore(since)) {
            return all(file.sha256());
        }
        Map<String, Neighbours.Answer> then = earlier.computeIfAbsent(month, each -> answers(check, each));
        return all(then.getOrDefault(file.sha256(), NOTHING), file.sha256());
    }

    private List<Finding> all(Neighbours.Answer answer, String sha256) {
        List<Finding> all = new ArrayList<>(answer.findings());
        answer.leaves(store.findings(sha256)).forEach(all::add);
        return all;
    }
}
