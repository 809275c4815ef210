package org.junheng.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Answer;
import org.junheng.finding.Finding;
import org.junheng.finding.Level;
import org.junheng.finding.NotAsked;
import org.junheng.finding.State;
import org.junheng.finding.Status;
import org.junheng.intake.Fate;
import org.junheng.school.SchoolCode;

/**
 * A file of the input folder with what became of it.
 *
 * @param path below the input folder, with {@code /}
 * @param school null when the file does not say, or says it wrong
 * @param period null likewise
 * @param filled 填报日期
 * @param findings everything to be said about it, the fate included (N010, X009)
 * @param notAsked what could not be asked
 * @param answers those of them that the school has explained
 */
public record Handed(
        String path,
        String sha256,
        @Nullable SchoolCode school,
        @Nullable YearMonth period,
        @Nullable LocalDate filled,
        Fate fate,
        List<Finding> findings,
        List<NotAsked> notAsked,
        Map<Finding, Answer> answers) {

    public Handed {
        findings = List.copyOf(findings);
        notAsked = List.copyOf(notAsked);
        answers = Map.copyOf(answers);
    }

    /** Where the file stands with the bureau, by its open findings. */
    public Status status() {
        return Status.of(findings.stream()
                .filter(finding -> !answers.containsKey(finding))
                .map(Finding::level)
                .toList());
    }

    /** Who has to do what about a finding; nobody has to correct what another file has displaced. */
    public State state(Finding finding) {
        if (fate == Fate.SUPERSEDED || fate == Fate.DUPLICATE) {
            return State.NOTED;
        }
        return answers.containsKey(finding) ? State.EXPLAINED : State.of(finding.level());
    }

    /** The same in words, with the month of an explanation that was given for an earlier one. */
    public String stateWords(Finding finding) {
        State state = state(finding);
        Answer answer = answers.get(finding);
        return answer == null || state != State.EXPLAINED || answer.month().equals(period)
                ? state.label()
                : state.label() + "(" + answer.month() + ")";
    }

    /** What the school says to a finding; empty where it says nothing that counts. */
    public String words(Finding finding) {
        Answer answer = answers.get(finding);
        return answer == null ? "" : answer.words();
    }

    /** How many findings somebody has still to act upon so. */
    public int count(State state) {
        return (int)
                findings.stream().filter(finding -> state(finding) == state).count();
    }

    /** The rule that refused or displaced the file; empty for any other. */
    public String rule() {
        return findings.stream()
                .map(finding -> finding.kind().code())
                .filter(code -> code.startsWith("X") || code.equals("N010"))
                .findFirst()
                .orElse("");
    }

    /** Whether somebody still has to correct or explain something. */
    public boolean hasOpen(Level level) {
        return findings.stream()
                .anyMatch(finding -> finding.level() == level && state(finding).isOpen());
    }
}
