package org.junheng.indicator.pairing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.IndicatorValue;
import org.junheng.indicator.UnitResult;
import org.junheng.indicator.teaching.Level;
import org.junheng.indicator.teaching.Paper;
import org.junheng.indicator.teaching.PaperResult;
import org.junheng.indicator.teaching.Sums;
import org.junheng.indicator.teaching.TeachingFigures;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/**
 * How near the two schools of a pair are in one month. Like is compared with like: resources over the stages that both
 * schools have and that count, scores over the papers that both sat.
 */
public final class Closeness {

    private final Map<Unit, UnitResult> units = new HashMap<>();
    private final Map<SchoolCode, Map<Paper, Sums>> papers = new HashMap<>();

    public Closeness(CountyFigures figures, TeachingFigures teaching) {
        figures.units().forEach(result -> units.put(result.unit(), result));
        teaching.of(Level.SCHOOL).filter(result -> result.sums().sat() > 0).forEach(this::remember);
    }

    private void remember(PaperResult result) {
        SchoolCode school = result.place().school();
        if (school != null) {
            papers.computeIfAbsent(school, code -> new HashMap<>()).put(result.paper(), result.sums());
        }
    }

    /** In an indicator of the standard. */
    public Ratio in(Indicator indicator, Pair pair) {
        List<Stage> shared = Stage.COMPULSORY.stream()
                .filter(stage -> counts(pair.strong(), stage) && counts(pair.weak(), stage))
                .toList();
        return shared.isEmpty()
                ? Ratio.UNKNOWN
                : new Ratio(
                        pooled(pair.weak(), shared, indicator),
                        pooled(pair.strong(), shared, indicator),
                        students(pair.weak(), shared).min(students(pair.strong(), shared)));
    }

    /** In the points reached of those that could be, percent. */
    public Ratio inScores(Pair pair) {
        Map<Paper, Sums> weak = papers.getOrDefault(pair.weak(), Map.of());
        Map<Paper, Sums> strong = papers.getOrDefault(pair.strong(), Map.of());
        Sums own = shared(weak, strong);
        Sums theirs = shared(strong, weak);
        return new Ratio(
                own.scoreRate(),
                theirs.scoreRate(),
                BigDecimal.valueOf(Math.min(fewest(weak, strong), fewest(strong, weak))));
    }

    private static Sums shared(Map<Paper, Sums> own, Map<Paper, Sums> others) {
        return own.entrySet().stream()
                .filter(paper -> others.containsKey(paper.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Sums.NONE, Sums::plus);
    }

    /** How many sat the shared paper that fewest did. */
    private static int fewest(Map<Paper, Sums> own, Map<Paper, Sums> others) {
        return own.entrySet().stream()
                .filter(paper -> others.containsKey(paper.getKey()))
                .mapToInt(paper -> paper.getValue().sat())
                .min()
                .orElse(0);
    }

    private BigDecimal students(SchoolCode school, List<Stage> stages) {
        return stages.stream()
                .flatMap(stage -> Stream.ofNullable(units.get(new Unit(school, stage))))
                .flatMap(result -> Stream.ofNullable(result.students()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean counts(SchoolCode school, Stage stage) {
        UnitResult result = units.get(new Unit(school, stage));
        return result != null && result.inScope();
    }

    /** Over several stages: all that the school has to all its students; null where one of them is not known. */
    private @Nullable BigDecimal pooled(SchoolCode school, List<Stage> stages, Indicator indicator) {
        List<IndicatorValue.Computed> parts = stages.stream()
                .flatMap(stage -> Stream.ofNullable(units.get(new Unit(school, stage))))
                .map(result -> result.reading(indicator.code())
                        .flatMap(reading -> reading.value().computed()))
                .flatMap(Optional::stream)
                .toList();
        if (parts.size() < stages.size()) {
            return null;
        }
        BigDecimal top = BigDecimal.ZERO;
        BigDecimal bottom = BigDecimal.ZERO;
        for (IndicatorValue.Computed part : parts) {
            top = top.add(part.numerator().multiply(part.per()));
            bottom = bottom.add(part.denominator());
        }
        return top.divide(bottom, MathContext.DECIMAL128);
    }
}
