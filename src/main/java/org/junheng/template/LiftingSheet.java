package org.junheng.template;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** 培优转差: every student on file to be lifted. */
public final class LiftingSheet {

    public static final String REACHED = "已达标";

    public static final Column<String> STUDENT = Vocabulary.studentNumber();
    public static final Column<String> NAME = Vocabulary.studentName();
    public static final Column<String> GRADE = Vocabulary.grade().required();
    public static final Column<String> CLASS = Vocabulary.schoolClass().required();
    public static final Column<String> CATEGORY =
            Column.option("类别", "培优", "转差").required();
    public static final Column<YearMonth> OPENED = Column.month("建档年月").required();
    public static final Column<String> TEACHER = Column.text("责任教师").required().use(TextUse.PERSON);
    public static final Column<BigDecimal> BASELINE = Column.percent("基线得分率").required();
    public static final Column<BigDecimal> TARGET =
            Column.percent("目标得分率").required().note("高于基线得分率");
    public static final Column<BigDecimal> LATEST = Column.percent("最近得分率");
    public static final Column<String> STATE =
            Column.option("状态", "跟踪中", REACHED, "退出").required();

    public static final SheetSpec SPEC = SheetSpec.table(
                    "培优转差",
                    "在档的每名学生填一行，从第4行起。得分率按0到100填写。",
                    List.of(STUDENT, NAME, GRADE, CLASS, CATEGORY, OPENED, TEACHER, BASELINE, TARGET, LATEST, STATE))
            .lasting(Lasting.ALWAYS)
            .except(Lasting.SCHOOL_YEAR, GRADE, CLASS);

    private LiftingSheet() {}
}
