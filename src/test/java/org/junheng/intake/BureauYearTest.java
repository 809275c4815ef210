package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junheng.finding.Finding;
import org.junheng.template.BureauTemplate;
import org.junheng.template.DrawnBook;
import org.junit.jupiter.api.Test;

/** The years of the bureau's workbook are years. */
class BureauYearTest {

    @Test
    void refusesAYearThatIsNone() {
        DrawnBook book = new DrawnBook()
                .sheet("县级指标", "| 所属年度 | 指标代码 | 数值或是否 |\n | 20266 | G1 | 是 |\n | 2026 | G2 | 是 |")
                .sheet("年度目标", "| 年度 | 指标代码 | 目标值 |\n | 99999999999 | R1 | 5 |\n | 2026 | R2 | 5 |");

        assertThat(book.read(BureauTemplate.SHEETS).findings())
                .filteredOn(finding -> finding.kind().code().equals("E105"))
                .extracting(
                        finding ->
                                finding.place().sheet() + "!" + finding.place().cell(),
                        Finding::message)
                .containsExactly(
                        tuple("县级指标!A4", "“所属年度”应填年份，填的是“20266”，读不成年份"),
                        tuple("年度目标!A4", "“年度”应填年份，填的是“99999999999”，读不成年份"));
    }
}
