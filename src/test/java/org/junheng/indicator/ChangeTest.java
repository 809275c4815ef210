package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junheng.school.Measure;
import org.junheng.school.Stage;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final Indicator R1 = Invented.indicator(Invented.QUALITY, "R1");

    /**
     * 1000 students with 60 and 40 qualified teachers: mean 5. The first gains 4 teachers (real: 5.2), and a third unit
     * of 1000 with 82 joins: 186 ÷ 3000 = 6.2. The 5 were published as 4.9.
     */
    @Test
    void tellsRealChangeFromCompositionAndRevision() {
        CountyFigures before = county(primary(1, "60"), primary(2, "40"));
        CountyFigures now = county(primary(1, "64"), primary(2, "40"), primary(3, "82"));

        List<Change> changes = now.changesSince(
                before, Stage.PRIMARY, R1, quantity -> quantity == Change.Quantity.MEAN ? new BigDecimal("4.9") : null);

        Change mean = changes.get(0);
        assertThat(mean.revision()).isEqualByComparingTo("0.1");
        assertThat(mean.real()).isEqualByComparingTo("0.2");
        assertThat(mean.composition()).isEqualByComparingTo("1.0");
        assertThat(mean.now()).isEqualByComparingTo("6.2");
        Change coefficient = changes.get(1);
        assertThat(coefficient.published()).isNull();
        assertThat(coefficient.revision()).isEqualByComparingTo("0");
        assertThat(changes).hasSize(2);
    }

    @Test
    void theThreePartsAddUpExactly() {
        CountyFigures before = county(primary(1, "61"), primary(2, "37"), primary(4, "55"));
        CountyFigures now = county(primary(1, "63"), primary(2, "41"), primary(3, "80"));

        assertThat(now.changesSince(before, Stage.PRIMARY, R1, quantity -> new BigDecimal("0.3333")))
                .hasSize(2)
                .allSatisfy(change -> assertThat(
                                change.revision().add(change.real()).add(change.composition()))
                        .isEqualByComparingTo(change.now().subtract(change.published())));
    }

    @Test
    void hasNothingToSayWithoutAMonthBefore() {
        assertThat(county(primary(1, "61")).changesSince(county(), Stage.PRIMARY, R1, quantity -> null))
                .isEmpty();
    }

    private static UnitInput primary(int number, String qualified) {
        return Invented.primary(number, Map.of(Measure.QUALIFIED_TEACHERS, qualified));
    }

    private static CountyFigures county(UnitInput... units) {
        return CountyFigures.compute(Invented.QUALITY, List.of(units));
    }
}
