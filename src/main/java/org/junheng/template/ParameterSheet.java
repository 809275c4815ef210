package org.junheng.template;

import java.util.List;

/** 参数设置 of the bureau's workbook. */
public final class ParameterSheet {

    public static final Column<String> NAME = Column.text("参数").required().use(TextUse.KEY);
    public static final Column<String> VALUE = Column.text("值").required().use(TextUse.KEY);
    public static final Column<String> NOTE = Column.text("说明");

    public static final SheetSpec SPEC =
            SheetSpec.table("参数设置", "一个参数填一行，从第4行起；没有列出的用默认值。", List.of(NAME, VALUE, NOTE));

    private ParameterSheet() {}
}
