package org.junheng.template;

import java.util.List;

/** 问题清单, the first sheet of a returned copy: what was found, and what the school says to it. No sheet of the template. */
public final class ReturnedList {

    public static final Column<Long> NUMBER = Column.whole("序号");
    public static final Column<String> LEVEL = Column.text("级别");
    public static final Column<String> RULE = Column.text("规则编号").use(TextUse.KEY);
    /** {@code 教师!F12}, or several of one cause: {@code 教师!F12 F13}; a sheet alone, or nothing for the whole file. */
    public static final Column<String> PLACE = Column.text("单元格");

    public static final Column<String> PROBLEM = Column.text("问题");
    public static final Column<String> CURE = Column.text("如何修改");
    /** To be filled in. */
    public static final Column<String> WORDS = Column.text("学校说明");

    public static final SheetSpec SPEC = SheetSpec.table(
            "问题清单",
            "逐条改正；经核实数据无误的，在“学校说明”列写明原因。完成后直接交回本文件，不必改文件名。",
            List.of(NUMBER, LEVEL, RULE, PLACE, PROBLEM, CURE, WORDS));

    private ReturnedList() {}
}
