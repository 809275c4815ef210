package org.junheng.template;

import java.math.BigDecimal;
import java.util.List;

/** 专用教室: a music or art room a row. */
public final class RoomSheet {

    public static final Column<String> STAGE =
            Column.option("学段", StageItem.PLACES).required();
    public static final Column<String> USE =
            Column.option("类别", Subjects.MUSIC, Subjects.FINE_ART).required();
    public static final Column<String> NAME =
            Column.text("教室名称").required().aliases("名称").note("如 音乐教室1");
    public static final Column<BigDecimal> AREA =
            Column.decimal("面积").required().unit("平方米").decimals(2).aliases("使用面积");

    public static final SheetSpec SPEC = SheetSpec.table(
                    "专用教室", "一间音乐教室或美术教室填一行，从第4行起。", List.of(STAGE, USE, NAME, AREA))
            .lasting(Lasting.ALWAYS);

    private RoomSheet() {}
}
