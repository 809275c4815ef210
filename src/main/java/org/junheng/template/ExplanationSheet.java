package org.junheng.template;

import java.util.List;

/** 问题说明: a school explains a query here instead of changing a right figure. */
public final class ExplanationSheet {

    public static final Column<String> RULE =
            Column.text("规则编号").required().use(TextUse.KEY).note("如 Q305");
    public static final Column<String> PLACE =
            Column.text("位置").use(TextUse.KEY).note("如 教师!F12；留空表示该规则的全部问题");
    public static final Column<String> WORDS = Column.text("说明").required().note("说明数据为什么是对的");

    public static final SheetSpec SPEC = SheetSpec.table("问题说明", "经核实数据无误的，在这里说明原因，不必改数。", List.of(RULE, PLACE, WORDS));

    private ExplanationSheet() {}
}
