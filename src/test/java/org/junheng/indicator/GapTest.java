package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junheng.school.Measure;
import org.junit.jupiter.api.Test;

class GapTest {

    @Test
    void countsPeopleAndRoomsInWholeOnes() {
        assertThat(gaps(Map.of(
                        Measure.STUDENTS, "810",
                        Measure.QUALIFIED_TEACHERS, "20",
                        Measure.MULTIMEDIA_ROOMS, "15.25")))
                .containsExactly("R1 15 9", "R7 4 1");
    }

    @Test
    void measuresAreaAndMoneyExactly() {
        assertThat(gaps(Map.of(
                        Measure.STUDENTS, "810",
                        Measure.TEACHING_AREA, "3300.5",
                        Measure.GYM_AREA, "0",
                        Measure.EQUIPMENT_VALUE, "1500000")))
                .containsExactly("R4 344.5 0", "R6 120000 0");
    }

    @Test
    void lacksNothingMoreOnceTheFloorIsReached() {
        assertThat(gaps(Map.of(Measure.BACKBONE_TEACHERS, "9"))).containsExactly("R2 1 0");
    }

    @Test
    void lacksNothingAtTheLimit() {
        assertThat(gaps(Map.of(Measure.BACKBONE_TEACHERS, "10"))).isEmpty();
    }

    @Test
    void saysNothingOfWhatHasNoValue() {
        assertThat(gaps(Map.of(Measure.BACKBONE_TEACHERS, ""))).isEmpty();
    }

    @Test
    void countsNoTeacherForTheDustOfASplit() {
        assertThat(gaps(Map.of(Measure.BACKBONE_TEACHERS, "5.9999999999999999999999999999999")))
                .containsExactly("R2 4 3");
    }

    @Test
    void knowsNoGapWithoutLimits() {
        assertThat(CountyFigures.compute(
                                Invented.BASIC, List.of(Invented.primary(1, Map.of(Measure.BACKBONE_TEACHERS, "0"))))
                        .gaps())
                .isEmpty();
    }

    private static List<String> gaps(Map<Measure, String> figures) {
        return CountyFigures.compute(Invented.QUALITY, List.of(Invented.primary(1, figures))).gaps().stream()
                .map(gap -> gap.indicator().code() + " " + gap.toLimit().toPlainString() + " "
                        + gap.toFloor().toPlainString())
                .toList();
    }
}
