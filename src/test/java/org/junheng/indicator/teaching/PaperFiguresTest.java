package org.junheng.indicator.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Grade;
import org.junit.jupiter.api.Test;

class PaperFiguresTest {

    private static final Weights WEIGHTS =
            new Weights(BigDecimal.valueOf(45), BigDecimal.valueOf(50), BigDecimal.valueOf(5));
    private static final Paper PAPER = new Paper("期中", LocalDate.of(2026, 11, 5), Grade.G3, "数学");

    @Test
    void areThoseThatAreWorkedOutTo34Digits() {
        Random random = new Random(5);

        assertThat(Stream.generate(() -> sums(random)).limit(5_000)).allSatisfy(part -> {
            PaperResult result = result(Level.CLASS, part, part.plus(sums(random)));
            PaperFigures figures = PaperFigures.of(result, WEIGHTS);

            isNear(figures.fullMarks(), part.fullMarks());
            isNear(figures.mean(), part.mean());
            isNear(figures.score(), part.scoreRate());
            isNear(figures.pass(), part.passRate());
            isNear(figures.excellent(), part.excellentRate());
            isNear(figures.low(), part.lowRate());
            isNear(figures.deviation(), part.deviation());
            isNear(figures.standardScore(), result.standardScore());
            isNear(figures.composite(), WEIGHTS.composite(part));
        });
    }

    @Test
    void areNotThereWhereNobodySat() {
        double none = Double.NaN;

        assertThat(PaperFigures.of(result(Level.CLASS, Sums.NONE, Sums.NONE), WEIGHTS))
                .isEqualTo(new PaperFigures(none, none, none, none, none, none, none, none, none));
    }

    @Test
    void doNotMeasureTheCountyByItself() {
        Sums sums = sums(new Random(6));

        assertThat(PaperFigures.of(result(Level.COUNTY, sums, sums), WEIGHTS).standardScore())
                .isNaN();
    }

    private static void isNear(double figure, @Nullable BigDecimal exact) {
        double nearest = Objects.requireNonNull(exact).doubleValue();
        assertThat(figure).isCloseTo(nearest, offset(4 * Math.ulp(nearest)));
    }

    private static PaperResult result(Level level, Sums sums, Sums county) {
        return new PaperResult(
                new Place(level, "", null, "1班"), PAPER, sums, Whole.of(county), null, null, VarianceShare.NONE);
    }

    /** A class, or now and then as many as a county has, with half points. */
    private static Sums sums(Random random) {
        int sat = 1 + random.nextInt(random.nextInt(20) == 0 ? 300_000 : 50);
        Sums sums = Sums.NONE;
        for (int i = 0; i < Math.min(sat, 60); i++) {
            BigDecimal points = BigDecimal.valueOf(random.nextInt(1001), 1);
            BigDecimal students = BigDecimal.valueOf(1 + sat / 60);
            sums = sums.plus(new Sums(
                    students.intValue(),
                    students.intValue(),
                    students.multiply(BigDecimal.valueOf(100)),
                    students.multiply(points),
                    students.multiply(points).multiply(points),
                    random.nextInt(2),
                    random.nextInt(2),
                    random.nextInt(2)));
        }
        return sums;
    }
}
