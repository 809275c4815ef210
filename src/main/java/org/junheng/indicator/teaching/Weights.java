package org.junheng.indicator.teaching;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.Parameters;

/** How much 得分率, 及格率 and 优秀率 weigh in the composite (综合得分), together 100. */
public record Weights(BigDecimal score, BigDecimal pass, BigDecimal excellent) {

    public static Weights of(Parameters parameters) {
        return new Weights(parameters.weight("得分率"), parameters.weight("及格率"), parameters.weight("优秀率"));
    }

    /** Null when nobody sat. */
    public @Nullable BigDecimal composite(Sums sums) {
        BigDecimal scored = sums.scoreRate();
        BigDecimal passed = sums.passRate();
        BigDecimal good = sums.excellentRate();
        if (scored == null || passed == null || good == null) {
            return null;
        }
        return scored.multiply(score)
                .add(passed.multiply(pass))
                .add(good.multiply(excellent))
                .divide(score.add(pass).add(excellent), MathContext.DECIMAL128);
    }
}
