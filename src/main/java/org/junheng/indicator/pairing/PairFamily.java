package org.junheng.indicator.pairing;

import java.math.BigDecimal;
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
import org.junheng.indicator.county.Bound;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Family;
import org.junheng.indicator.county.Pool;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.county.Topic;
import org.junheng.indicator.dossier.ActivityFact;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.Register;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCode;
import org.junheng.template.PairSheet;

/** Brings both schools' records of a pair together; a school that did not report tells of nothing this month. */
public final class PairFamily implements Family {

    private static final Topic COVERED = new Topic(
            "P.帮扶覆盖率", "本月有帮扶活动的薄弱学校比例", "%", "学校名录中的薄弱学校，本月与结对学校有过活动的所数÷薄弱学校所数×100", "本月有帮扶活动（1为有）", "薄弱学校（所）", "");

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

    /** Of the weak schools, those that did something with their partner this month. */
    public List<CountyReading> readings() {
        PairFigures figures = figures();
        List<Share> shares = figures.weak().stream()
                .map(school -> {
                    long together = figures.activities().stream()
                            .filter(activity -> activity.pair().weak().equals(school))
                            .count();
                    return new Share(
                            school,
                            together > 0 ? BigDecimal.ONE : BigDecimal.ZERO,
                            BigDecimal.ONE,
                            PairSheet.SPEC.name(),
                            (int) together,
                            List.of());
                })
                .toList();
        return shares.isEmpty() ? List.of() : List.of(new Pool(COVERED, shares, Bound.MORE, "").ratio());
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
