package org.junheng.template;

import java.math.BigDecimal;
import java.util.List;

/** 管理课程: how the school is run and what it teaches. */
public final class ConductSheet {

    public static final Column<Boolean> CHARTER = Column.yesNo("制定章程").required();
    public static final Column<Boolean> DIGITAL = Column.yesNo("管理与教学信息化").required();
    public static final Column<Boolean> ALL_COURSES = Column.yesNo("课程开齐").required();
    public static final Column<Boolean> FULL_COURSES = Column.yesNo("课程开足").required();
    public static final Column<Boolean> PRACTICE = Column.yesNo("综合实践活动开设").required();
    public static final Column<String> MORAL = rating("德育工作评价");
    public static final Column<String> CULTURE = rating("校园文化评价");
    public static final Column<Boolean> WORKLOAD = Column.yesNo("课业负担达标").required();
    public static final Column<BigDecimal> UTILISATION =
            Column.percent("设施设备利用率").note("按0到100填写");
    public static final Column<Boolean> SELECTIVE =
            Column.yesNo("考试招生或重点班").required().note("有入学考试或重点班的填是");

    public static final SheetSpec SPEC = SheetSpec.form(
                    "管理课程",
                    "按学校实际情况填写。",
                    List.of(
                            CHARTER,
                            DIGITAL,
                            ALL_COURSES,
                            FULL_COURSES,
                            PRACTICE,
                            MORAL,
                            CULTURE,
                            WORKLOAD,
                            UTILISATION,
                            SELECTIVE))
            .mandatory()
            .lasting(Lasting.ALWAYS);

    private ConductSheet() {}

    private static Column<String> rating(String header) {
        return Column.option(header, "优秀", "良好", "合格", "不合格").required();
    }
}
