package org.junheng.indicator.teaching;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.Parameters;

/** How much 得分率, 及格率 and 优秀率 weigh in the composite (综合得分), together 100. */
public record Weights(BigDecimal score, BigDecimal pass, BigDecimal excellent) {

    public static Weights of(Parameters parameters) {
        return new Weights(parameters.weight("得分率"), parameters.weight("及格率"), parameters.weight("优秀率"));
    }

    /** Null when nobody sat. */
    public @Nullable BigDecimal composite(Sums sums) {
        return quotient(sums).exact();
    }

    /** The three rates brought to one denominator: points that could be reached × students × weights. */
    Quotient quotient(Sums sums) {
        BigDecimal ofStudents = pass.multiply(BigDecimal.valueOf(sums.passed()))
                .add(excellent.multiply(BigDecimal.valueOf(sums.excellent())));
        BigDecimal weighed =
                score.multiply(sums.sum()).multiply(sums.students()).add(ofStudents.multiply(sums.possible()));
        return Quotient.percent(
                weighed,
                sums.possible()
                        .multiply(sums.students())
                        .multiply(score.add(pass).add(excellent)));
    }
}
