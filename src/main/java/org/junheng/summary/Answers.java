package org.junheng.summary;

import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Answer;
import org.junheng.finding.Explanation;
import org.junheng.finding.Finding;
import org.junheng.finding.Level;
import org.junheng.intake.Submission;
import org.junheng.store.Store;

/**
 * Finds for every query the explanation that the school has given: in the file itself, or in the one before for the same
 * rule, column, row and value. Nothing but the files of the input folder decides.
 */
public final class Answers {

    private final Function<Submission, List<Finding>> findings;
    private final Store store;
    private final Archive archive;
    private final Map<String, Map<Finding, Answer>> known = new HashMap<>();

    /**
     * Finds among what is kept.
     *
     * @param findings of a file
     */
    Answers(Function<Submission, List<Finding>> findings, Store store, Archive archive) {
        this.findings = findings;
        this.store = store;
        this.archive = archive;
    }

    /** The findings of a file that are explained. */
    Map<Finding, Answer> of(Submission file) {
        Map<Finding, Answer> answers = known.get(file.sha256());
        if (answers == null) {
            answers = find(file);
            known.put(file.sha256(), answers);
        }
        return answers;
    }

    private Map<Finding, Answer> find(Submission file) {
        List<Finding> queries = queries(findings.apply(file)).toList();
        if (queries.isEmpty()) {
            return Map.of();
        }
        List<Explanation> given = store.explanations(file.sha256());
        Listed listed = Listed.in(this, archive, file);
        Map<Finding, Answer> answers = new LinkedHashMap<>();
        for (Finding query : queries) {
            given(query, given)
                    .filter(said -> !listed.saysTheSameOfAnotherValue(query, said))
                    .ifPresent(said -> answers.put(query, new Answer(said.words(), file.period())));
        }
        Submission before = archive.lastBefore(file.school(), file.period());
        if (before != null && answers.size() < queries.size()) {
            carryOver(before, file, queries, answers);
        }
        return Collections.unmodifiableMap(answers);
    }

    private void carryOver(Submission before, Submission file, List<Finding> queries, Map<Finding, Answer> answers) {
        Map<Finding, Answer> earlier = of(before);
        if (earlier.isEmpty()) {
            return;
        }
        Subjects old = new Subjects(archive, before.sha256());
        Map<Subjects.Subject, Answer> explained = new HashMap<>();
        earlier.forEach((finding, answer) -> explained.putIfAbsent(old.of(finding), answer));
        Subjects now = new Subjects(archive, file.sha256());
        for (Finding query : queries) {
            @Nullable Answer answer = answers.containsKey(query) ? null : explained.get(now.of(query));
            if (answer != null) {
                answers.put(query, answer);
            }
        }
    }

    /** The findings that a file itself explains. */
    public static Map<Finding, Answer> within(List<Finding> findings, List<Explanation> explanations, YearMonth month) {
        Map<Finding, Answer> answers = new LinkedHashMap<>();
        queries(findings)
                .forEach(query -> given(query, explanations)
                        .ifPresent(said -> answers.put(query, new Answer(said.words(), month))));
        return answers;
    }

    /** What the file itself gives as the reason of a query. */
    private static Optional<Explanation> given(Finding query, List<Explanation> explanations) {
        return explanations.stream()
                .filter(said -> said.isAbout(query) && said.givesAReason())
                .findFirst();
    }

    /** The findings with a word in the cure where what the school explained gives no reason, or one for other figures. */
    public static List<Finding> withHints(
            List<Finding> findings, List<Explanation> explanations, Map<Finding, Answer> answers) {
        return findings.stream()
                .map(finding -> finding.level() != Level.Q || answers.containsKey(finding)
                        ? finding
                        : explanations.stream()
                                .filter(said -> said.isAbout(finding))
                                .findFirst()
                                .map(said -> hinted(finding, said))
                                .orElse(finding))
                .toList();
    }

    private static Finding hinted(Finding finding, Explanation said) {
        String why = said.givesAReason() ? "是对改动以前的数说的，请对现在的数重新说明" : "没有讲原因，请写明为什么是这样";
        return new Finding(
                finding.kind(),
                finding.place(),
                finding.typed(),
                finding.message(),
                finding.cure() + "。已写的说明“" + said.words() + "”" + why);
    }

    private static Stream<Finding> queries(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.level() == Level.Q);
    }
}
