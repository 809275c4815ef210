package org.junheng.summary.asked;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.junheng.indicator.Dispersion;
import org.junheng.school.Stage;
import org.junheng.summary.Rounding;
import org.junheng.summary.SpreadDrivers;
import org.junheng.summary.StatementGround;
import org.junheng.summary.Wording;

/** Asks whence the widest spread comes, or how far it is from its limit. */
record SpreadQuestion(StatementGround ground) {

    private static final int ABOVE = 4700;
    private static final int NEAR = 2300;
    private static final int FAR = 900;

    Optional<Question> question() {
        return Stage.COMPULSORY.stream()
                .flatMap(stage -> StatementGround.limited(ground.figures(), stage).stream())
                .filter(dispersion -> dispersion.coefficient() != null
                        && dispersion.coefficient().signum() > 0
                        && Objects.requireNonNull(dispersion.limit()).signum() > 0)
                .max(Comparator.comparing(SpreadQuestion::used))
                .map(this::question);
    }

    private Question question(Dispersion widest) {
        boolean above = Boolean.FALSE.equals(widest.pass());
        boolean near = SpreadDrivers.of(ground.picture(), widest).isNear();
        String name = widest.stage().label() + Wording.noun(widest);
        return new Question(
                above || near ? Question.Part.DRIVERS : Question.Part.INDICATORS,
                above || near ? "差异贡献" : "差异系数",
                above ? ABOVE : near ? NEAR : FAR,
                above || near ? "差距集中在哪几所学校，先补哪里最见效？" : "差距最大的是哪一项，离标准还有多远？",
                "差距相对标准最大的是" + name + "，差异系数" + Rounding.cv(widest.coefficient()) + "，为标准"
                        + Wording.spread(widest.limit()) + "的" + Wording.share(used(widest)) + "。"
                        + (above || near ? remedy(SpreadDrivers.of(ground.picture(), widest)) : ""));
    }

    private static String remedy(SpreadDrivers drivers) {
        return stopped(drivers.words()) + stopped(drivers.remedy());
    }

    private static String stopped(String sentence) {
        return sentence.isEmpty() ? "" : sentence + "。";
    }

    private static BigDecimal used(Dispersion dispersion) {
        return Objects.requireNonNull(dispersion.coefficient())
                .divide(Objects.requireNonNull(dispersion.limit()), MathContext.DECIMAL64);
    }
}
