package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Founder;
import org.junheng.school.SchoolType;

/**
 * Which units a standard takes in.
 *
 * @param teachingPointsFrom the least students with which a 小学教学点 counts; null when none counts
 */
public record Scope(
        boolean privateSchools,
        boolean specialSchools,
        @Nullable BigDecimal teachingPointsFrom) {

    /**
     * Why a unit is left out, in Chinese; empty when it counts.
     *
     * @param students null when not known: a teaching point is then not known to be small, and counts
     */
    public Optional<String> whyOut(SchoolType type, Founder founder, @Nullable BigDecimal students) {
        if (type == SchoolType.SPECIAL && !specialSchools) {
            return Optional.of("特殊教育学校不计");
        }
        if (founder == Founder.PRIVATE && !privateSchools) {
            return Optional.of("民办学校不计");
        }
        return type == SchoolType.TEACHING_POINT ? whyTeachingPointOut(students) : Optional.empty();
    }

    private Optional<String> whyTeachingPointOut(@Nullable BigDecimal students) {
        if (teachingPointsFrom == null) {
            return Optional.of("小学教学点不计");
        }
        if (students == null || students.compareTo(teachingPointsFrom) >= 0) {
            return Optional.empty();
        }
        return Optional.of("小学教学点在校生" + students.toPlainString() + "人，不足" + teachingPointsFrom.toPlainString() + "人");
    }
}
