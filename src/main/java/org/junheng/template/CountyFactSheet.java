package org.junheng.template;

import java.util.List;

/** 县级指标 of the bureau's workbook: what no school can report. */
public final class CountyFactSheet {

    public static final Column<Long> YEAR = Column.year("所属年度").required().aliases("年度");
    public static final Column<String> CODE =
            Column.text("指标代码").required().use(TextUse.KEY).note("如 G1");
    public static final Column<String> NAME = Column.text("指标名称").note("分学段的指标在这里填学段");
    public static final Column<String> VALUE =
            Column.text("数值或是否").required().use(TextUse.KEY).aliases("数值", "值");
    public static final Column<String> BASIS = Column.text("依据").note("文件名或统计来源");

    public static final SheetSpec SPEC =
            SheetSpec.table("县级指标", "学校报不了的县级指标，一项填一行，从第4行起。", List.of(YEAR, CODE, NAME, VALUE, BASIS));

    private CountyFactSheet() {}
}
