package org.junheng.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Level;
import org.junheng.finding.NotAsked;
import org.junheng.school.SchoolCode;
import org.junheng.template.ClassSheet;
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

        /**
         * Without the jumps that follow from what a file itself gave to say of the same sheet, or from a mistake in the
         * classes, whose students every indicator is counted by.
         */
        public Answer beside(Supplier<List<Finding>> own) {
            if (findings.stream().noneMatch(AcrossRules::isJump)) {
                return this;
            }
            List<Finding> said = own.get();
            boolean classesWrong = said.stream()
                    .anyMatch(finding -> finding.level() == Level.E
                            && finding.place().sheet().equals(ClassSheet.SPEC.name()));
            Set<String> asked = said.stream()
                    .filter(finding -> finding.level() != Level.N)
                    .map(finding -> finding.place().sheet())
                    .collect(Collectors.toSet());
            return new Answer(
                    findings.stream()
                            .filter(finding -> !AcrossRules.isJump(finding)
                                    || (!classesWrong
                                            && !asked.contains(finding.place().sheet())))
                            .toList(),
                    notAsked);
        }

        /** Whether it may name the cause of something that a file itself gave to say. */
        public boolean namesCauses() {
            return findings.stream().anyMatch(AcrossRules::isLastMonthsFile);
        }

        /** What is left to say of a file's own findings: in last month's file all activities are last month's. */
        public Stream<Finding> leaves(List<Finding> own) {
            boolean explained = namesCauses();
            return own.stream().filter(finding -> !explained || !finding.kind().equals(ActivityRules.OTHER_MONTH));
        }

        /** How often each rule is left among a file's own findings, by rule number. */
        public Map<String, Integer> counted(List<Finding> own) {
            return leaves(own)
                    .collect(Collectors.toMap(
                            finding -> finding.kind().code(), finding -> 1, Integer::sum, TreeMap::new));
        }
    }

    private Neighbours() {}

    /** An answer for every school. */
    public static Map<SchoolCode, Answer> examine(List<Reported> schools) {
        Map<SchoolCode, List<Finding>> findings = new HashMap<>();
        for (Said said : AcrossRules.ask(schools)) {
            findings.computeIfAbsent(said.school(), school -> new ArrayList<>()).add(said.finding());
        }
        Set<String> reporting =
                schools.stream().map(school -> school.school().digits()).collect(Collectors.toSet());
        Map<SchoolCode, Answer> answers = new HashMap<>();
        schools.forEach(school -> answers.put(
                school.school(),
                new Answer(
                        Folding.folded(findings.getOrDefault(school.school(), List.of())),
                        AcrossRules.notAsked(school, reporting))));
        return answers;
    }
}
