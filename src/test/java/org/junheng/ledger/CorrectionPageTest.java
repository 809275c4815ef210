package org.junheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.store.KeptLine;
import org.junheng.summary.Correction;
import org.junheng.summary.Correction.Difference;
import org.junheng.summary.Correction.Effect;
import org.junheng.summary.DataStatus;
import org.junheng.summary.MonthPicture;
import org.junheng.template.Column;
import org.junheng.template.PremisesSheet;
import org.junheng.template.ScoreSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.TeacherSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a school changed, for the clerk: cell by cell, personal data hidden. */
class CorrectionPageTest {

    @TempDir
    Path folder;

    @Test
    void saysWhatChangedAndWhatItDoes() throws IOException {
        MonthPicture picture = new InventedCounty(InventedCounty.QUALITY)
                .school(1, "城关小学", SchoolType.PRIMARY, DataStatus.CURRENT)
                .picture();
        Correction correction = new Correction(
                picture.now().schools().get(0).school(),
                "旧.xlsx",
                "新.xlsx",
                "a".repeat(64),
                List.of(
                        difference(
                                TeacherSheet.SPEC,
                                "C5",
                                TeacherSheet.DOCUMENT,
                                "341802198503120015",
                                "341802198503120023"),
                        difference(ScoreSheet.SPEC, "F9", ScoreSheet.NAME, "李明", "李小明"),
                        difference(
                                PremisesSheet.SPEC,
                                "E4",
                                PremisesSheet.SPEC.columns().get(2),
                                null,
                                "300"),
                        new Difference(TeacherSheet.SPEC, "第8行", null, null, new KeptLine.Value("新增", false))),
                List.of(
                        new Effect(Stage.PRIMARY, "专任教师数", "42", "24"),
                        new Effect(Stage.PRIMARY, "R1", "4.60", "2.60")));

        new Ledger(picture, List.of(correction), false).writeFindings(folder);

        assertThat(correction.words()).isEqualTo("专任教师数 42→24，R1 4.60→2.60");
        assertThat(new Drawn(folder.resolve(Ledger.FINDINGS)).rows("更正对比"))
                .extracting(row -> String.join(" ", row.subList(4, row.size())))
                .containsExactly(
                        "类别 工作表或学段 单元格 项目 原值 现值",
                        "影响 小学  专任教师数 42 24",
                        "影响 小学  R1 4.60 2.60",
                        "改动 教师 C5 证件号码 3418************15 3418************23",
                        "改动 学业成绩 F9 姓名 李* 李**",
                        "改动 办学条件 E4 教学及辅助用房面积（共用）  300",
                        "改动 教师 第8行 整行  新增");
    }

    private static Difference difference(
            SheetSpec sheet, String cell, Column<?> column, @Nullable String before, @Nullable String after) {
        return new Difference(sheet, cell, column, value(before), value(after));
    }

    private static KeptLine.@Nullable Value value(@Nullable String text) {
        return text == null ? null : new KeptLine.Value(text, false);
    }
}
