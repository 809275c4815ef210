package org.junheng.validation.across;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;

/**
 * Indicators that leave their school's own course: by modified z-score over 3.5 from the months before, and as far from the
 * month before, so that a new level is asked about once.
 */
final class JumpRules {

    static final Kind JUMP = new Kind("Q509", "指标突变", "{changes}，与本校前几个月相差过大", "请核对有关数据；确实如此的请说明");

    static final List<Kind> KINDS = List.of(JUMP);

    private static final int MONTHS = 6;
    private static final BigDecimal LIMIT = new BigDecimal("3.5");
    private static final BigDecimal CONSISTENCY = new BigDecimal("0.6745");
    /** The least deviation of a still course, as a share of its level: a tenth more or less is then no jump. */
    private static final BigDecimal STILL = new BigDecimal("0.02");

    private JumpRules() {}

    /** One finding a sheet; the sheets in which something else says what has changed are left out. */
    static Stream<Finding> ask(Reported school, Set<String> told) {
        if (school.comparable() == null) {
            return Stream.empty();
        }
        Map<String, List<Course>> bySheet = school.courses().stream()
                .filter(course -> !told.contains(course.sheet()) && jumps(course))
                .collect(Collectors.groupingBy(Course::sheet, TreeMap::new, Collectors.toList()));
        return bySheet.entrySet().stream()
                .map(sheet -> JUMP.at(
                        school.now().top(sheet.getKey()),
                        "",
                        Map.of(
                                "changes",
                                sheet.getValue().stream().map(JumpRules::words).collect(Collectors.joining("；")))));
    }

    static boolean hasCourse(Reported school) {
        return school.courses().stream().anyMatch(course -> course.earlier().size() >= MONTHS);
    }

    private static boolean jumps(Course course) {
        BigDecimal last = course.last();
        if (last == null || course.earlier().size() < MONTHS) {
            return false;
        }
        BigDecimal median = Middle.median(course.earlier());
        BigDecimal deviation =
                Middle.deviation(course.earlier()).max(median.abs().multiply(STILL));
        return isFar(course.now(), median, deviation) && isFar(course.now(), last, deviation);
    }

    private static boolean isFar(BigDecimal value, BigDecimal from, BigDecimal deviation) {
        return value.subtract(from).abs().multiply(CONSISTENCY).compareTo(deviation.multiply(LIMIT)) > 0;
    }

    private static String words(Course course) {
        return course.stage() + course.indicator() + "上月"
                + shown(course.last() == null ? BigDecimal.ZERO : course.last()) + "，本月" + shown(course.now());
    }

    private static String shown(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
