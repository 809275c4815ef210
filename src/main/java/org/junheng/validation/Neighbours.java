package org.junheng.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junheng.finding.Finding;
import org.junheng.finding.Level;
import org.junheng.finding.NotAsked;
import org.junheng.school.SchoolCode;
import org.junheng.validation.across.AcrossRules;
import org.junheng.validation.across.Reported;
import org.junheng.validation.across.Said;

/** Asks everything that can be asked of a month's reports together. */
public final class Neighbours {

    /**
     * What a school is told.
     *
     * @param findings folded, the cause that explains others first
     */
    public record Answer(List<Finding> findings, List<NotAsked> notAsked) {

        public Answer {
            findings = List.copyOf(findings);
            notAsked = List.copyOf(notAsked);
        }

        /** Without the jumps that follow from what a file itself gave to say of the same sheet. */
        public Answer beside(Supplier<List<Finding>> own) {
            if (findings.stream().noneMatch(AcrossRules::isJump)) {
                return this;
            }
            Set<String> asked = own.get().stream()
                    .filter(finding -> finding.level() != Level.N)
                    .map(finding -> finding.place().sheet())
                    .collect(Collectors.toSet());
            return new Answer(
                    findings.stream()
                            .filter(finding -> !AcrossRules.isJump(finding)
                                    || !asked.contains(finding.place().sheet()))
                            .toList(),
                    notAsked);
        }
    }

    private Neighbours() {}

    /** An answer for every school. */
    public static Map<SchoolCode, Answer> examine(List<Reported> schools) {
        Map<SchoolCode, List<Finding>> findings = new HashMap<>();
        for (Said said : AcrossRules.ask(schools)) {
            findings.computeIfAbsent(said.school(), school -> new ArrayList<>()).add(said.finding());
        }
        Map<SchoolCode, Answer> answers = new HashMap<>();
        schools.forEach(school -> answers.put(
                school.school(),
                new Answer(
                        Folding.folded(findings.getOrDefault(school.school(), List.of())),
                        AcrossRules.notAsked(school, schools))));
        return answers;
    }
}
