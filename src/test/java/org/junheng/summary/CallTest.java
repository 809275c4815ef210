package org.junheng.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who has to be called about what, in words ready to send. */
class CallTest {

    private static final List<Call> CALLS = Call.of(InventedCounty.of(InventedCounty.OCTOBER)
            .primary(1, "甲小学", Map.of())
            .primary(2, "乙小学", Map.of())
            .primary(3, "丙小学", Map.of())
            .primary(4, "丁小学", Map.of())
            .primary(5, "戊小学", Map.of())
            .primary(6, "己小学", Map.of())
            .silent(2)
            .carried(3)
            .finding(4, "E301")
            .finding(4, "Q310")
            .finding(5, "Q310")
            .finding(5, "N114")
            .finding(6, "E301")
            .picture());

    @Test
    void callsEverySchoolThatHasSomethingToDo() {
        assertThat(CALLS)
                .extracting(
                        call -> call.standing().school().name(),
                        call -> call.standing().words(),
                        Call::since)
                .containsExactly(
                        tuple("乙小学", "缺报", "2026-11-05截止"),
                        tuple("丙小学", "缺报", "2026-11-05截止；上次报送2026-09"),
                        tuple("丁小学", "退回", "2026-11-03填报"),
                        tuple("戊小学", "待说明", "2026-11-03填报"),
                        tuple("己小学", "退回", "2026-11-03填报"));
    }

    @Test
    void writesWhatIsToBeDone() {
        assertThat(CALLS)
                .extracting(Call::text)
                .startsWith("乙小学：您好。贵校2026年10月学校月报尚未收到，报送截止日为2026年11月5日，请尽快填报。如已报送，请告知文件名以便查找。谢谢配合！（云溪县教育局）")
                .endsWith(
                        "丁小学：您好。贵校2026年10月学校月报已收到，还有1处需要改正、1处需要核实（改正或说明原因）。"
                                + "现将标好的文件退回，请按第一张表“问题清单”逐条处理，数据无误的在“学校说明”列写明原因，尽快交回该文件。谢谢配合！（云溪县教育局）",
                        "戊小学：您好。贵校2026年10月学校月报已收到，还有1处需要核实（改正或说明原因）。"
                                + "现将标好的文件退回，请按第一张表“问题清单”逐条处理，数据无误的在“学校说明”列写明原因，尽快交回该文件。谢谢配合！（云溪县教育局）",
                        "己小学：您好。贵校2026年10月学校月报已收到，还有1处需要改正。" + "现将标好的文件退回，请按第一张表“问题清单”逐条处理，尽快交回该文件。谢谢配合！（云溪县教育局）");
    }

    @Test
    void saysHowLateAReportWasAndWhyOneCannotBeUsed() {
        List<Call> calls = Call.of(InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "甲小学", Map.of())
                .primary(2, "乙小学", Map.of())
                .primary(3, "丙小学", Map.of())
                .primary(4, "丁小学", Map.of())
                .filled(1, LocalDate.of(2026, 11, 5))
                .filled(2, LocalDate.of(2026, 11, 8))
                .filled(3, LocalDate.of(2026, 11, 6))
                .finding(3, "Q310")
                .refused(4, "文件带有宏")
                .picture());

        assertThat(calls)
                .extracting(call -> call.standing().words(), Call::since, Call::text)
                .containsExactly(
                        tuple(
                                "通过、迟报",
                                "2026-11-08填报，迟3天",
                                "乙小学：您好。贵校2026年10月学校月报已收到，比截止日2026年11月5日晚3天，下月请按时报送。谢谢配合！（云溪县教育局）"),
                        tuple(
                                "待说明、迟报",
                                "2026-11-06填报，迟1天",
                                "丙小学：您好。贵校2026年10月学校月报已收到，比截止日2026年11月5日晚1天，还有1处需要核实（改正或说明原因）。"
                                        + "现将标好的文件退回，请按第一张表“问题清单”逐条处理，数据无误的在“学校说明”列写明原因，尽快交回该文件。谢谢配合！（云溪县教育局）"),
                        tuple(
                                "拒收",
                                "2026-11-05截止",
                                "丁小学：您好。贵校报来的2026年10月学校月报不能使用，原因：文件带有宏。报送截止日为2026年11月5日，请改好后重新报送。谢谢配合！（云溪县教育局）"));
    }
}
