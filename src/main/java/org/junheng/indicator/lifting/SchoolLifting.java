package org.junheng.indicator.lifting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junheng.indicator.county.Counted;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.LiftingFact;
import org.junheng.intake.RegisteredSchool;
import org.junheng.template.ClassSheet;
import org.junheng.template.LiftingSheet;

/**
 * What one school says of its students on file, and of who came and went.
 *
 * @param fresh classes in which students are on file as 转差 since this month, and were not before
 */
public record SchoolLifting(
        RegisteredSchool school,
        Map<Category, Map<Standing, Counted>> lifted,
        Map<Flow, Counted> flows,
        List<FreshClass> fresh) {

    /** A class, and how many of its students are new on file. */
    public record FreshClass(String grade, String className, int students) {}

    public SchoolLifting {
        lifted = Collections.unmodifiableMap(new EnumMap<>(lifted));
        flows = Collections.unmodifiableMap(new EnumMap<>(flows));
        fresh = List.copyOf(fresh);
    }

    /** Of a month; from the report of an earlier one only what stands, not what happened then. */
    static SchoolLifting of(RegisteredSchool school, Dossier dossier, YearMonth month) {
        boolean carried = !dossier.period().equals(month);
        Map<Category, Map<Standing, Counted>> lifted = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            lifted.put(category, lifted(dossier, category, month, carried));
        }
        Map<Flow, Counted> flows = new EnumMap<>(Flow.class);
        for (Flow flow : Flow.values()) {
            flows.put(flow, carried && flow.isEvent() ? unknown() : flow(dossier, flow));
        }
        return new SchoolLifting(school, lifted, flows, carried ? List.of() : fresh(dossier, month));
    }

    public Counted get(Category category, Standing standing) {
        return Objects.requireNonNull(
                Objects.requireNonNull(lifted.get(category)).get(standing));
    }

    public Counted get(Flow flow) {
        return Objects.requireNonNull(flows.get(flow));
    }

    private static Counted unknown() {
        return Counted.unknown(ClassSheet.SPEC.name());
    }

    private static Map<Standing, Counted> lifted(Dossier dossier, Category category, YearMonth month, boolean carried) {
        List<LiftingFact> students = dossier.lifting().stream()
                .filter(student -> student.category().equals(category.label()))
                .toList();
        Map<Standing, Counted> lifted = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            boolean gone = carried && standing == Standing.OPENED;
            long count = students.stream()
                    .filter(student -> standing.covers(student, month))
                    .count();
            lifted.put(
                    standing,
                    gone
                            ? Counted.unknown(LiftingSheet.SPEC.name())
                            : Counted.of(
                                    LiftingSheet.SPEC.name(),
                                    count,
                                    students.size(),
                                    dossier.wanting(LiftingSheet.SPEC, standing.needs())));
        }
        return lifted;
    }

    private static Counted flow(Dossier dossier, Flow flow) {
        return Counted.sum(
                ClassSheet.SPEC.name(),
                dossier.classes().stream().map(flow::of).collect(Collectors.toList()),
                dossier.wanting(ClassSheet.SPEC, flow.needs()));
    }

    private static List<FreshClass> fresh(Dossier dossier, YearMonth month) {
        Map<List<String>, List<LiftingFact>> classes = new LinkedHashMap<>();
        dossier.lifting().stream()
                .filter(student -> student.category().equals(Category.WEAK.label()))
                .forEach(student -> classes.computeIfAbsent(
                                List.of(student.grade(), student.className()), key -> new ArrayList<>())
                        .add(student));
        return classes.entrySet().stream()
                .filter(each -> each.getValue().stream().allMatch(student -> month.equals(student.opened())))
                .map(each -> new FreshClass(
                        each.getKey().get(0),
                        each.getKey().get(1),
                        each.getValue().size()))
                .toList();
    }
}
