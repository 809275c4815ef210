package org.junheng.sample;

import java.util.List;
import org.junheng.finding.Place;
import org.junheng.template.CareSheet;
import org.junheng.template.ConductSheet;
import org.junheng.template.ProfileSheet;
import org.junheng.template.ResearchSheet;
import org.junheng.template.TeacherSheet;

/** Mistakes of a cell by itself, but for those of 办学条件. */
final class CellPlants {

    private static final int TOO_LONG = 201;
    private static final long NINETEEN_DIGITS = 2_026_360_000_000_000_000L;

    static final List<Plant> ALL = List.of(
            Plant.cell(
                    "E101",
                    "必填项“本学期家长会次数”留空",
                    CareSheet.SPEC,
                    CareSheet.PARENT_MEETINGS,
                    row -> true,
                    row -> row.blank(CareSheet.PARENT_MEETINGS)),
            Plant.typed("E102", "次数填成“若干”", CareSheet.SPEC, CareSheet.OPEN_DAYS, "若干"),
            Plant.typed("E103", "人数填成小数", ResearchSheet.SPEC, ResearchSheet.PEOPLE, 4.5),
            Plant.typed("E104", "次数填成负数", CareSheet.SPEC, CareSheet.PARENT_CLASSES, -1),
            Plant.typed("E105", "日期填成“上周三”", ResearchSheet.SPEC, ResearchSheet.DATE, "上周三"),
            Plant.typed("E106", "评价填成列表以外的“甲等”", ConductSheet.SPEC, ConductSheet.MORAL, "甲等"),
            Plant.typed("E109", "百分数填成130", ConductSheet.SPEC, ConductSheet.UTILISATION, 130),
            Plant.typed("E110", "文字超过200字", ProfileSheet.SPEC, ProfileSheet.TOWNSHIP, "镇".repeat(TOO_LONG)),
            Plant.typed("E116", "教师资格证号存成数字", TeacherSheet.SPEC, TeacherSheet.CERTIFICATE, NINETEEN_DIGITS),
            Plant.of("E117", "合并了数据单元格", ResearchSheet.SPEC, CellPlants::merged),
            Plant.typed("Q119", "百分数填成0.9", ConductSheet.SPEC, ConductSheet.UTILISATION, 0.9));

    private CellPlants() {}

    private static List<Plant.Hit> merged(Draft draft, Plot county) {
        Filling row = draft.form(ResearchSheet.SPEC);
        Place first = draft.place(ResearchSheet.SPEC, ResearchSheet.STAGE, row);
        Place second = draft.place(ResearchSheet.SPEC, ResearchSheet.SUBJECT, row);
        draft.retouch(Retouch.of(ResearchSheet.SPEC, Retouch.merged(first.cell(), second.cell())));
        return List.of(Plant.hit("E117", draft, first));
    }
}
