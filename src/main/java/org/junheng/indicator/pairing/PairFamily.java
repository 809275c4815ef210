package org.junheng.indicator.pairing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.Family;
import org.junheng.indicator.dossier.ActivityFact;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.Register;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCode;

/** Brings both schools' records of a pair together; a school that did not report tells of nothing this month. */
public final class PairFamily implements Family {

    private final Register register;
    private final YearMonth month;
    private final Set<SchoolCode> reported = new HashSet<>();
    private final Map<Side, List<ActivityFact>> told = new HashMap<>();

    /** What one school tells of another. */
    private record Side(SchoolCode teller, SchoolCode other) {}

    /** What makes two records one activity. */
    private record What(@Nullable LocalDate date, String type) {}

    public PairFamily(Register register, YearMonth month) {
        this.register = register;
        this.month = month;
    }

    @Override
    public void add(RegisteredSchool school, Dossier dossier) {
        if (!dossier.period().equals(month)) {
            return;
        }
        reported.add(school.code());
        for (ActivityFact fact : dossier.activities()) {
            SchoolCode.parse(fact.partner())
                    .ifPresent(other -> told.computeIfAbsent(new Side(school.code(), other), side -> new ArrayList<>())
                            .add(fact));
        }
    }

    public PairFigures figures() {
        List<Pair> pairs = Pair.of(register, month);
        return new PairFigures(
                pairs,
                pairs.stream()
                        .flatMap(pair -> activities(pair).stream())
                        .sorted(PairActivity.ORDER)
                        .toList(),
                register.schools().stream()
                        .filter(school ->
                                school.isActive(month) && school.role().equals(Pair.WEAK))
                        .map(RegisteredSchool::code)
                        .toList());
    }

    private List<PairActivity> activities(Pair pair) {
        List<PairActivity> activities = new ArrayList<>();
        List<ActivityFact> theirs = new ArrayList<>(told(pair.weak(), pair.strong()));
        for (ActivityFact ours : told(pair.strong(), pair.weak())) {
            Optional<ActivityFact> same = theirs.stream()
                    .filter(fact -> fact.date() != null && what(fact).equals(what(ours)))
                    .findFirst();
            same.ifPresent(theirs::remove);
            activities.add(activity(pair, ours, same.orElse(null)));
        }
        theirs.forEach(fact -> activities.add(activity(pair, null, fact)));
        return activities;
    }

    private List<ActivityFact> told(SchoolCode teller, SchoolCode other) {
        return told.getOrDefault(new Side(teller, other), List.of());
    }

    private PairActivity activity(Pair pair, @Nullable ActivityFact strong, @Nullable ActivityFact weak) {
        ActivityFact either = strong == null ? Objects.requireNonNull(weak) : strong;
        SchoolCode silent = strong == null ? pair.strong() : pair.weak();
        Agreement agreement = strong != null && weak != null
                ? Agreement.AGREED
                : reported.contains(silent) ? Agreement.DOUBTED : Agreement.AWAITED;
        return new PairActivity(
                pair,
                either.date(),
                either.type(),
                strong == null ? null : strong.row(),
                weak == null ? null : weak.row(),
                agreement);
    }

    private static What what(ActivityFact fact) {
        return new What(fact.date(), fact.type());
    }
}
