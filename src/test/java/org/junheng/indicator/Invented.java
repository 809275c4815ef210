package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Figure;
import org.junheng.school.Founder;
import org.junheng.school.Locality;
import org.junheng.school.Measure;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/** Invented units for tests, public primary schools unless told otherwise. */
final class Invented {

    static final Standard QUALITY = Standards.named("优质均衡2017").orElseThrow();
    static final Standard BASIC = Standards.named("基本均衡2012").orElseThrow();

    /** Meets every limit of both stages with 1000 students, by a little. */
    static final Map<Measure, String> SOUND = Map.ofEntries(
            Map.entry(Measure.STUDENTS, "1000"),
            Map.entry(Measure.FULL_TIME_TEACHERS, "70"),
            Map.entry(Measure.QUALIFIED_TEACHERS, "60"),
            Map.entry(Measure.BACKBONE_TEACHERS, "11"),
            Map.entry(Measure.SPORT_ART_TEACHERS, "10"),
            Map.entry(Measure.SENIOR_TITLE_TEACHERS, "30"),
            Map.entry(Measure.TEACHING_AREA, "7000"),
            Map.entry(Measure.GYM_AREA, "1000"),
            Map.entry(Measure.GROUND_AREA, "9500"),
            Map.entry(Measure.EQUIPMENT_VALUE, "2600000"),
            Map.entry(Measure.MULTIMEDIA_ROOMS, "25"),
            Map.entry(Measure.BOOKS, "30000"),
            Map.entry(Measure.COMPUTERS, "120"));

    private Invented() {}

    static Unit unit(int number, Stage stage) {
        return new Unit(new SchoolCode(String.format("%010d", number)), stage);
    }

    static UnitInput primary(int number, Map<Measure, String> changes) {
        return input(unit(number, Stage.PRIMARY), SchoolType.PRIMARY, Founder.PUBLIC, changes);
    }

    static UnitInput junior(int number, Map<Measure, String> changes) {
        return input(unit(number, Stage.JUNIOR), SchoolType.JUNIOR, Founder.PUBLIC, changes);
    }

    /** A sound unit but for these measures; a blank one is wanting at {@code 办学条件!C7}. */
    static UnitInput input(Unit unit, SchoolType type, Founder founder, Map<Measure, String> changes) {
        Map<Measure, String> typed = new HashMap<>(SOUND);
        typed.putAll(changes);
        Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
        typed.forEach((measure, value) -> figures.put(measure, figure(unit, measure, value)));
        return new UnitInput(unit, type, founder, Locality.TOWN, figures);
    }

    private static Figure figure(Unit unit, Measure measure, String typed) {
        @Nullable BigDecimal value = typed.isEmpty() ? null : new BigDecimal(typed);
        return new Figure(unit, measure, value, "办学条件", 1, typed.isEmpty() ? List.of("办学条件!C7") : List.of());
    }

    /** Units of these students and amounts, numbered from 1. */
    static List<Point> points(long[] students, long[] amounts) {
        return IntStream.range(0, students.length)
                .mapToObj(i -> new Point(
                        unit(i + 1, Stage.PRIMARY), BigDecimal.valueOf(students[i]), BigDecimal.valueOf(amounts[i])))
                .toList();
    }

    static Indicator indicator(Standard standard, String code) {
        return standard.indicators().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
