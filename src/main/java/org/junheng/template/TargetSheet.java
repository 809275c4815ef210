package org.junheng.template;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.school.Stage;

/** 年度目标 of the bureau's workbook: what the county or a school has set itself for the year. */
public final class TargetSheet {

    public static final Column<Long> YEAR = Column.year("年度").required();
    public static final Column<String> CODE = Column.text("指标代码").required().use(TextUse.KEY);
    public static final Column<String> STAGE = Column.option("学段", Stage.class);
    public static final Column<String> SCHOOL = Vocabulary.schoolCode("学校标识码").note("留空：全县");
    public static final Column<BigDecimal> TARGET = Column.decimal("目标值").required();
    public static final Column<String> OWNER = Column.text("责任人").use(TextUse.PERSON);
    public static final Column<String> ACTION = Column.text("措施");

    public static final SheetSpec SPEC =
            SheetSpec.table("年度目标", "一个目标填一行，从第4行起。", List.of(YEAR, CODE, STAGE, SCHOOL, TARGET, OWNER, ACTION));

    private TargetSheet() {}
}
