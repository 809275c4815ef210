package org.junheng.indicator.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junheng.indicator.county.CountyReading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BureauFiguresTest {

    /** What the bureau typed, and what is said of it: value, words, verdict. */
    private record Case(String code, String typed, String said) {}

    @TestFactory
    Stream<DynamicTest> readsWhatTheBureauTyped() {
        return Stream.of(
                        new Case("G1", "是", "null 是 true"),
                        new Case("G1", "√", "null 是 true"),
                        new Case("G1", "否", "null 否 false"),
                        new Case("G1", "规划中", "null 填报有误 null"),
                        new Case("V3", "否", "null 否 true"),
                        new Case("V3", "0", "null 否 true"),
                        new Case("V3", "是", "null 是 false"),
                        new Case("G7", "6000", "6000  true"),
                        new Case("G7", "5,999.99", "5999.99  false"),
                        new Case("G7", "是", "null 填报有误 null"),
                        new Case("G8", "1", "1  true"),
                        new Case("G8", "0.99", "0.99  false"),
                        new Case("G14", "50", "50  true"),
                        new Case("G14", "49.99%", "49.99  false"),
                        new Case("G14", "0.62", "62  true"),
                        new Case("Q9", "0.1499", "0.1499  true"),
                        new Case("Q9", "0.15", "0.15  false"),
                        new Case("Q9", "14%", "0.14  true"))
                .map(each -> DynamicTest.dynamicTest(
                        each.code() + " " + each.typed(),
                        () -> assertThat(said(new Asked()
                                        .fact(2026, each.code(), "", each.typed())
                                        .whole(each.code())))
                                .isEqualTo(each.said())));
    }

    @Test
    void isUnfilledWithoutARowOfTheYear() {
        CountyReading reading = new Asked().fact(2025, "G7", "", "7000").whole("G7");

        assertThat(said(reading)).isEqualTo("null 未填报 null");
        assertThat(reading.remark()).isEqualTo("县级底册“县级指标”没有本年的“G7”，不能判为达标");
    }

    @Test
    void asksEachStageForItsOwn() {
        Asked county = new Asked().fact(2026, "G13", "小学", "100").fact(2026, "G13", "初中", "94.9");

        assertThat(county.of("G13").stream().map(BureauFiguresTest::said))
                .containsExactly("null 小学100、初中94.9 false", "100  true", "94.9  false");
    }

    @Test
    void doesNotPassWithOneStageUnfilled() {
        Asked county = new Asked().fact(2026, "G13", "小学", "100");

        assertThat(county.of("G13").stream().map(BureauFiguresTest::said))
                .containsExactly("null 小学100、初中未填报 null", "100  true", "null 未填报 null");
    }

    @Test
    void takesOneFigureForBothStages() {
        assertThat(new Asked().fact(2026, "G13", "", "97").of("G13").stream().map(BureauFiguresTest::said))
                .containsExactly("97  false", "97  false", "97  true");
    }

    @Test
    void fallsWithTheLevelThatIsDenied() {
        assertThat(said(new Asked()
                        .fact(2026, "Q9", "", "0.1")
                        .fact(2026, "Q9", "", "否")
                        .whole("Q9")))
                .isEqualTo("0.1  false");
    }

    private static String said(CountyReading reading) {
        return (reading.value() == null ? "null" : reading.value().toPlainString()) + " " + reading.words() + " "
                + reading.pass();
    }
}
