package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.school.Stage.JUNIOR;
import static org.junheng.school.Stage.PRIMARY;
import static org.junheng.school.Stage.SENIOR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junheng.school.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharedSplitTest {

    @Test
    void splitsTheBooksOfTheGuidesNineYearSchool() {
        assertThat(shown(split("23226", Map.of(PRIMARY, "166", JUNIOR, "210"))))
                .isEqualTo(Map.of(PRIMARY, "9711.63", JUNIOR, "13514.37"));
    }

    @Test
    void weighsFullMiddleSchoolsOneToOnePointTwo() {
        assertThat(shown(split("4400", Map.of(JUNIOR, "500", SENIOR, "500"))))
                .isEqualTo(Map.of(JUNIOR, "2000.00", SENIOR, "2400.00"));
    }

    @Test
    void weighsAllThreeStages() {
        assertThat(shown(split("342", Map.of(PRIMARY, "100", JUNIOR, "100", SENIOR, "100"))))
                .isEqualTo(Map.of(PRIMARY, "100.00", JUNIOR, "110.00", SENIOR, "132.00"));
    }

    @Test
    void givesNothingToAStageWithoutStudents() {
        assertThat(shown(split("1000", Map.of(PRIMARY, "300", JUNIOR, "0"))))
                .isEqualTo(Map.of(PRIMARY, "1000.00", JUNIOR, "0.00"));
    }

    @Test
    void givesTheOnlyStageEverything() {
        assertThat(shown(split("1000", Map.of(JUNIOR, "300")))).isEqualTo(Map.of(JUNIOR, "1000.00"));
    }

    @Test
    void splitsNothingAmongNobody() {
        assertThat(SharedSplit.of(BigDecimal.TEN, Map.of(PRIMARY, BigDecimal.ZERO, JUNIOR, BigDecimal.ZERO)))
                .isEmpty();
        assertThat(SharedSplit.of(BigDecimal.TEN, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addsUpToTheWholeExactly(int seed) {
        Random random = new Random(seed);
        BigDecimal whole = BigDecimal.valueOf(random.nextLong(10_000_000), 2);
        Map<Stage, BigDecimal> parts = SharedSplit.of(
                        whole,
                        Map.of(
                                PRIMARY, BigDecimal.valueOf(random.nextInt(2000)),
                                JUNIOR, BigDecimal.valueOf(random.nextInt(2000)),
                                SENIOR, BigDecimal.valueOf(1 + random.nextInt(2000))))
                .orElseThrow();

        assertThat(parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(whole);
        assertThat(parts.values()).allMatch(part -> part.signum() >= 0);
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    private static Map<Stage, BigDecimal> split(String whole, Map<Stage, String> students) {
        Map<Stage, BigDecimal> counts = students.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new BigDecimal(entry.getValue())));
        return SharedSplit.of(new BigDecimal(whole), counts).orElseThrow();
    }

    private static Map<Stage, String> shown(Map<Stage, BigDecimal> parts) {
        return parts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue()
                                .setScale(2, RoundingMode.HALF_UP)
                                .toPlainString()));
    }
}
