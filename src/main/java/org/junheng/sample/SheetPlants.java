package org.junheng.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junheng.template.CoverSheet;
import org.junheng.template.LiftingSheet;
import org.junheng.template.PostingSheet;
import org.junheng.template.ProfileSheet;
import org.junheng.template.ResearchSheet;
import org.junheng.template.RoomSheet;
import org.junheng.template.SurveySheet;

/** Mistakes within a sheet other than those of classes, teachers and premises. */
final class SheetPlants {

    static final List<Plant> ALL = List.of(
            Plant.typed("Q011", "学校名称写成别的", CoverSheet.SPEC, CoverSheet.NAME, "云中学校"),
            Plant.cell(
                    "Q015",
                    "填报日期早于所属期",
                    CoverSheet.SPEC,
                    CoverSheet.FILLED,
                    cover -> cover.at(CoverSheet.FILLED) instanceof LocalDate,
                    cover -> cover.put(
                            CoverSheet.FILLED,
                            date(cover.text(CoverSheet.FILLED)).minusMonths(2))),
            Plant.cell(
                    "E016",
                    "更正没有填更正序号",
                    CoverSheet.SPEC,
                    CoverSheet.SEQUENCE,
                    cover -> true,
                    cover -> cover.blank(CoverSheet.SEQUENCE).put(CoverSheet.KIND, CoverSheet.CORRECTION)),
            Plant.cell(
                    "E312",
                    "培训经费比公用经费多1元",
                    ProfileSheet.SPEC,
                    ProfileSheet.TRAINING_BUDGET,
                    profile -> profile.at(ProfileSheet.OPERATING_BUDGET) instanceof BigDecimal,
                    profile -> profile.put(
                            ProfileSheet.TRAINING_BUDGET, 1.0 + profile.number(ProfileSheet.OPERATING_BUDGET))),
            Plant.cell(
                    "E313",
                    "结束日期早于开始日期",
                    PostingSheet.SPEC,
                    PostingSheet.END,
                    row -> row.at(PostingSheet.START) instanceof LocalDate,
                    row -> row.put(
                            PostingSheet.END, date(row.text(PostingSheet.START)).minusDays(1))),
            Plant.cell(
                    "E314",
                    "接收学校填成派出学校",
                    PostingSheet.SPEC,
                    PostingSheet.TO,
                    row -> true,
                    row -> row.put(PostingSheet.TO, row.text(PostingSheet.FROM))),
            Plant.cell(
                    "E315",
                    "有效回收比三项之和多1份",
                    SurveySheet.SPEC,
                    SurveySheet.VALID,
                    row -> row.number(SurveySheet.VALID) < row.number(SurveySheet.SENT),
                    row -> row.put(SurveySheet.VALID, row.number(SurveySheet.VALID) + 1)),
            Plant.cell(
                    "E316",
                    "有效回收比发放问卷多1份",
                    SurveySheet.SPEC,
                    SurveySheet.VALID,
                    row -> row.number(SurveySheet.VALID) > 1,
                    row -> row.put(SurveySheet.SENT, row.number(SurveySheet.VALID) - 1)),
            Plant.cell(
                    "E317",
                    "目标得分率等于基线得分率",
                    LiftingSheet.SPEC,
                    LiftingSheet.TARGET,
                    row -> true,
                    row -> row.typed(LiftingSheet.TARGET, percent(row.text(LiftingSheet.BASELINE)))),
            Plant.cell(
                    "Q318",
                    "得分率低于目标却填已达标",
                    LiftingSheet.SPEC,
                    LiftingSheet.STATE,
                    row -> row.number(LiftingSheet.LATEST) > 0
                            && row.number(LiftingSheet.LATEST) < row.number(LiftingSheet.TARGET),
                    row -> row.put(LiftingSheet.STATE, LiftingSheet.REACHED)),
            Plant.cell(
                    "E320",
                    "活动日期在上个月",
                    ResearchSheet.SPEC,
                    ResearchSheet.DATE,
                    row -> true,
                    row -> row.put(
                            ResearchSheet.DATE,
                            date(row.text(ResearchSheet.DATE)).minusMonths(1))),
            Plant.typed("Q321", "专用教室只有12平方米", RoomSheet.SPEC, RoomSheet.AREA, 12),
            Plant.cell(
                    "Q606",
                    "问卷全部满意",
                    SurveySheet.SPEC,
                    SurveySheet.SATISFIED,
                    row -> row.number(SurveySheet.VALID) >= 30,
                    SheetPlants::please));

    private SheetPlants() {}

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static BigDecimal percent(String text) {
        return new BigDecimal(text);
    }

    private static void please(Filling row) {
        row.put(SurveySheet.SATISFIED, row.number(SurveySheet.VALID))
                .put(SurveySheet.FAIRLY_SATISFIED, 0)
                .put(SurveySheet.DISSATISFIED, 0);
    }
}
