package org.junheng.indicator.teaching;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Labelled;

/** A figure of a paper for which a target may be set, by the code {@code T.及格率}. */
public enum Rate implements Labelled {
    SCORE("得分率", "scoreRate", true, Sums::sum),
    PASS("及格率", "passRate", true, sums -> BigDecimal.valueOf(sums.passed())),
    EXCELLENT("优秀率", "excellentRate", true, sums -> BigDecimal.valueOf(sums.excellent())),
    LOW("低分率", "lowRate", false, sums -> BigDecimal.valueOf(sums.low()));

    private final String label;
    private final String key;
    private final String code;
    private final boolean atLeast;
    private final Function<Sums, BigDecimal> part;

    Rate(String label, String key, boolean atLeast, Function<Sums, BigDecimal> part) {
        this.label = label;
        this.key = key;
        this.code = "T." + label;
        this.atLeast = atLeast;
        this.part = part;
    }

    @Override
    public String label() {
        return label;
    }

    /** The name by which other programs know it. */
    public String key() {
        return key;
    }

    /** Whether its target is the least that will do, or the most. */
    public boolean atLeast() {
        return atLeast;
    }

    public String code() {
        return code;
    }

    /** In percent; null when nobody sat. */
    public @Nullable BigDecimal of(Sums sums) {
        return quotient(sums).exact();
    }

    Quotient quotient(Sums sums) {
        return Quotient.percent(part(sums), whole(sums));
    }

    /** What the rate is a part of the {@link #whole} in: points, or students. */
    public BigDecimal part(Sums sums) {
        return part.apply(sums);
    }

    public BigDecimal whole(Sums sums) {
        return this == SCORE ? sums.possible() : sums.students();
    }
}
