package org.junheng.indicator.teaching;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Labelled;

/** A figure of a paper for which a target may be set, by the code {@code T.及格率}. */
public enum Rate implements Labelled {
    SCORE("得分率", "scoreRate", true, Sums::scoreRate),
    PASS("及格率", "passRate", true, Sums::passRate),
    EXCELLENT("优秀率", "excellentRate", true, Sums::excellentRate),
    LOW("低分率", "lowRate", false, Sums::lowRate);

    private final String label;
    private final String key;
    private final boolean atLeast;
    private final Function<Sums, @Nullable BigDecimal> figure;

    Rate(String label, String key, boolean atLeast, Function<Sums, @Nullable BigDecimal> figure) {
        this.label = label;
        this.key = key;
        this.atLeast = atLeast;
        this.figure = figure;
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
        return "T." + label;
    }

    public @Nullable BigDecimal of(Sums sums) {
        return figure.apply(sums);
    }
}
