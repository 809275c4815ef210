package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junheng.school.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    /** R4 of a primary school: at least 4.5, and 3.825 at 85%. */
    @ParameterizedTest
    @CsvSource({
        "4.5,                  MET,   false",
        "4.4999999999999999,   NEAR,  true",
        "4.495,                NEAR,  true",
        "4.494,                NEAR,  false",
        "3.825,                NEAR,  false",
        "3.8249999999999999,   SHORT, false",
        "3.82,                 SHORT, false",
        "0,                    SHORT, false"
    })
    void judgesTheValueUnroundedAndSaysWhereRoundingWouldTurnIt(String value, Verdict verdict, boolean critical) {
        Reading reading = floor(new BigDecimal(value).multiply(BigDecimal.TEN), "10");

        assertThat(reading.verdict()).isEqualTo(verdict);
        assertThat(reading.critical()).isEqualTo(critical);
    }

    @Test
    void doesNotFailAUnitForTheDustOfASplit() {
        BigDecimal dust = new BigDecimal("1E-31");

        assertThat(floor(new BigDecimal("3150").subtract(dust), "700").verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void judgesNothingWithoutAValue() {
        assertThat(floor(BigDecimal.TEN, "0").verdict()).isEqualTo(Verdict.NONE);
    }

    @Test
    void judgesNothingWithoutALimit() {
        Reading reading = Invented.BASIC.read(Invented.indicator(Invented.BASIC, "B1"), Invented.primary(1, Map.of()));

        assertThat(reading.verdict()).isEqualTo(Verdict.NONE);
        assertThat(reading.limit()).isNull();
    }

    @Test
    void namesTheShareInForce() {
        assertThat(Verdict.NEAR.label()).isEqualTo("未达标(≥85%)");
        assertThat(Verdict.NEAR.words(new BigDecimal("0.80"))).isEqualTo("未达标(≥80%)");
        assertThat(Verdict.SHORT.words(new BigDecimal("0.85"))).isEqualTo("未达标(<85%)");
        assertThat(Verdict.MET.words(new BigDecimal("0.80"))).isEqualTo("达标");
    }

    private static Reading floor(BigDecimal area, String students) {
        Indicator indicator = Invented.indicator(Invented.QUALITY, "R4");
        UnitInput unit = Invented.primary(
                1,
                Map.of(Measure.STUDENTS, students, Measure.TEACHING_AREA, area.toPlainString(), Measure.GYM_AREA, "0"));
        return Invented.QUALITY.read(indicator, unit);
    }
}
