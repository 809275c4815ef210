package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.school.Figure;
import org.junheng.school.Measure;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.PremisesSheet;
import org.junheng.template.ProfileSheet;
import org.junheng.template.StageItem;

/** Takes a unit's premises: what its stage alone uses, and its part of what the stages share. */
final class PremisesCensus {

    private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);

    private final Optional<Line> premises;
    private final Map<Stage, Figure> students;
    private final Tally seniors = new Tally();

    PremisesCensus(Book book, SchoolType type, Map<Stage, Figure> students) {
        this.premises = book.form(PremisesSheet.SPEC);
        this.students = students;
        book.form(ProfileSheet.SPEC).ifPresent(profile -> countSeniors(profile, type));
    }

    /** 高中 students weigh in the split; a school that has that stage must say how many. */
    private void countSeniors(Line profile, SchoolType type) {
        Long count = profile.get(ProfileSheet.SENIOR_STUDENTS);
        if (count != null) {
            seniors.add(BigDecimal.valueOf(count));
        } else if (type.teaches(Stage.SENIOR)
                || profile.entry(ProfileSheet.SENIOR_STUDENTS).faulty()) {
            seniors.want(profile, ProfileSheet.SENIOR_STUDENTS);
        }
    }

    Stream<Figure> figures(Unit unit) {
        return Stream.of(
                figure(unit, Measure.TEACHING_AREA, PremisesSheet.TEACHING_AREA, BigDecimal.ONE),
                figure(unit, Measure.GYM_AREA, PremisesSheet.GYM_AREA, BigDecimal.ONE),
                figure(unit, Measure.GROUND_AREA, PremisesSheet.GROUND_AREA, BigDecimal.ONE),
                figure(unit, Measure.EQUIPMENT_VALUE, PremisesSheet.EQUIPMENT, YUAN),
                figure(unit, Measure.MULTIMEDIA_ROOMS, PremisesSheet.MULTIMEDIA_ROOMS, BigDecimal.ONE),
                figure(unit, Measure.BOOKS, PremisesSheet.BOOKS, BigDecimal.ONE),
                figure(unit, Measure.COMPUTERS, PremisesSheet.COMPUTERS, BigDecimal.ONE));
    }

    private Figure figure(Unit unit, Measure measure, StageItem item, BigDecimal scale) {
        Tally tally = new Tally();
        premises.ifPresent(line -> take(line, unit, item, scale, tally));
        return tally.figure(unit, measure, PremisesSheet.SPEC.name());
    }

    /** An item with all three cells blank is not reported; a blank beside a filled one is 0. */
    private void take(Line line, Unit unit, StageItem item, BigDecimal scale, Tally tally) {
        if (item.cells().stream().allMatch(cell -> line.entry(cell).isBlank())) {
            return;
        }
        BigDecimal own = known(line, item.of(unit.stage()), tally);
        BigDecimal shared = known(line, item.shared(), tally);
        BigDecimal part = shared.signum() == 0 ? BigDecimal.ZERO : part(unit, shared, tally);
        tally.add(own.add(part).multiply(scale));
    }

    private static BigDecimal known(Line line, Column<BigDecimal> cell, Tally tally) {
        BigDecimal value = line.get(cell);
        if (value == null && line.entry(cell).faulty()) {
            tally.want(line, cell);
        }
        return value == null ? BigDecimal.ZERO : value;
    }

    private BigDecimal part(Unit unit, BigDecimal shared, Tally tally) {
        Map<Stage, BigDecimal> weights = new EnumMap<>(Stage.class);
        students.forEach((stage, figure) -> {
            BigDecimal count = figure.value();
            if (count == null) {
                tally.want(figure.wanting());
            } else {
                weights.put(stage, count);
            }
        });
        Figure senior = seniors.count(unit, Measure.STUDENTS, ProfileSheet.SPEC.name());
        BigDecimal seniorCount = senior.value();
        if (seniorCount == null) {
            tally.want(senior.wanting());
        } else {
            weights.put(Stage.SENIOR, seniorCount);
        }
        boolean alone = students.size() == 1 && seniorCount != null && seniorCount.signum() == 0;
        return alone
                ? shared
                : SharedSplit.of(shared, weights)
                        .map(parts -> parts.getOrDefault(unit.stage(), BigDecimal.ZERO))
                        .orElse(BigDecimal.ZERO);
    }
}
