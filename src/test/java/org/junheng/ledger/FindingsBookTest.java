package org.junheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.finding.Place;
import org.junheng.intake.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsBookTest {

    private static final Kind DOCUMENT = new Kind("E201", "居民身份证号码有误", "证件号码不是有效的居民身份证号码", "请对照身份证核对");
    private static final Kind LESSONS = new Kind("Q310", "周课时过多", "“周课时”填42，超过30节", "确实如此的请说明");
    private static final Kind SYNONYM = new Kind("N114", "近义词读作选项", "“学历”填的是“大专”，已读作“专科”", "不必处理");
    private static final Kind EMPTY_FILE = new Kind("X001", "不是可读的工作簿", "文件是空的", "请重新保存后再报");
    private static final Kind SUPERSEDED = new Kind("N010", "被后来的文件替代", "已被替代", "不必处理");

    @TempDir
    Path folder;

    @Test
    void namesItsSheetsAndTheirHeads() throws IOException {
        Drawn book = drawn(new InventedCounty(InventedCounty.QUALITY));

        assertThat(book.sheets()).containsExactly("问题清单", "按规则", "按学校", "更正对比", "未检查");
        assertThat(book.rows("未检查")).containsExactly(List.of("学校标识码", "学校名称", "来源文件", "没有检查的规则", "原因"));
        assertThat(book.rows("问题清单"))
                .containsExactly(List.of(
                        "学校标识码", "学校名称", "来源文件", "级别", "规则编号", "工作表", "单元格", "填报值", "问题", "如何修改", "状态", "学校说明"));
        assertThat(book.rows("按规则")).containsExactly(List.of("规则编号", "规则", "级别", "条数", "学校数", "待改正", "待说明"));
        assertThat(book.rows("按学校"))
                .containsExactly(List.of("学校标识码", "学校名称", "拒收", "逻辑错误", "经验疑问", "提示", "合计", "待改正", "待说明"));
    }

    @Test
    void ordersFindingsAsTheyStandInTheFilesThoseOfNoSchoolLast() throws IOException {
        List<List<String>> rows = drawn(county()).rows("问题清单");

        assertThat(rows.subList(1, rows.size()))
                .containsExactly(
                        List.of(
                                "0000000001",
                                "=1+1",
                                "学校/1.xlsx",
                                "逻辑错误",
                                "E201",
                                "教师",
                                "C5",
                                "3401************34",
                                "证件号码不是有效的居民身份证号码",
                                "请对照身份证核对",
                                "待改正",
                                ""),
                        List.of(
                                "0000000001",
                                "=1+1",
                                "学校/1.xlsx",
                                "经验疑问",
                                "Q310",
                                "教师",
                                "Z5 Z6 等12处",
                                "42",
                                "“周课时”填42，超过30节",
                                "确实如此的请说明",
                                "待说明",
                                ""),
                        List.of(
                                "0000000001",
                                "=1+1",
                                "学校/1.xlsx",
                                "提示",
                                "N114",
                                "教师",
                                "AA5",
                                "大专",
                                "“学历”填的是“大专”，已读作“专科”",
                                "不必处理",
                                "已知晓",
                                ""),
                        List.of(
                                "0000000001",
                                "=1+1",
                                "学校/1.xlsx",
                                "经验疑问",
                                "Q310",
                                "支教交流",
                                "H10",
                                "42",
                                "“周课时”填42，超过30节",
                                "确实如此的请说明",
                                "待说明",
                                ""),
                        List.of("", "", "学校/0.xlsx", "拒收", "X001", "", "", "", "文件是空的", "请重新保存后再报", "待改正", ""));
    }

    @Test
    void countsByRuleAndBySchool() throws IOException {
        Drawn book = drawn(county());

        assertThat(book.rows("按规则"))
                .endsWith(
                        List.of("X001", "不是可读的工作簿", "拒收", "1", "0", "1", "0"),
                        List.of("E201", "居民身份证号码有误", "逻辑错误", "1", "1", "1", "0"),
                        List.of("Q310", "周课时过多", "经验疑问", "2", "1", "0", "2"),
                        List.of("N114", "近义词读作选项", "提示", "1", "1", "0", "0"));
        assertThat(book.rows("按学校"))
                .endsWith(
                        List.of("0000000001", "=1+1", "0", "1", "2", "1", "4", "1", "2"),
                        List.of("", "（学校不明）", "1", "0", "0", "0", "1", "1", "0"));
    }

    @Test
    void asksNothingMoreOfAFileThatALaterOneDisplaced() throws IOException {
        InventedCounty county = InventedCounty.small()
                .file("学校/1旧.xlsx", 1, Fate.SUPERSEDED, SUPERSEDED.inFile(Map.of()), found(DOCUMENT, "教师", "C5", ""));

        assertThat(drawn(county).rows("问题清单"))
                .extracting(row -> row.get(4) + " " + row.get(10))
                .containsExactly("规则编号 状态", "N010 已知晓", "E201 已知晓");
    }

    private static InventedCounty county() {
        return InventedCounty.small()
                .file("学校/0.xlsx", null, Fate.REFUSED, EMPTY_FILE.inFile(Map.of()))
                .file(
                        "学校/1.xlsx",
                        1,
                        Fate.IN_FORCE,
                        found(LESSONS, "支教交流", "H10", "42"),
                        found(SYNONYM, "教师", "AA5", "大专"),
                        found(LESSONS, "教师", "Z5 Z6 等12处", "42"),
                        found(DOCUMENT, "教师", "C5", "340123199001011234"));
    }

    private static Finding found(Kind kind, String sheet, String cell, String typed) {
        return kind.at(new Place(sheet, cell), typed, Map.of());
    }

    private Drawn drawn(InventedCounty county) throws IOException {
        new Ledger(county.picture(), List.of(), false).writeFindings(folder);
        return new Drawn(folder.resolve(Ledger.FINDINGS));
    }
}
