package org.junheng.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junheng.school.Founder;
import org.junheng.school.Locality;
import org.junheng.school.SchoolType;

/** 学校概况: what kind of school it is, its money, and the figures of the three-year retention rate. */
public final class ProfileSheet {

    public static final Column<String> TYPE = Column.option("办学类型", SchoolType.class)
            .required()
            .synonyms(Map.of(
                    "完全小学",
                    "小学",
                    "教学点",
                    "小学教学点",
                    "初中",
                    "初级中学",
                    "九年一贯制",
                    "九年一贯制学校",
                    "十二年一贯制",
                    "十二年一贯制学校",
                    "特教学校",
                    "特殊教育学校"))
            .note("与学校名录一致");
    public static final Column<String> FOUNDER = Column.option("举办者", Founder.class)
            .required()
            .synonyms(Map.of("公立", "公办", "私立", "民办", "教育部门", "公办"))
            .note("与学校名录一致");
    public static final Column<String> LOCALITY = Column.option("城乡分类", Locality.class)
            .required()
            .synonyms(Map.of("城市", "城区", "县城", "镇区", "镇", "镇区", "农村", "乡村", "乡", "乡村"))
            .note("与学校名录一致");
    public static final Column<String> TOWNSHIP =
            Column.text("乡镇街道").required().use(TextUse.KEY).aliases("所在乡镇").note("与学校名录一致");
    public static final Column<Boolean> BOARDING = Column.yesNo("寄宿制").required();
    public static final Column<Long> BUILT = Column.year("建成年份").note("四位数字；老学校的部分标准可放宽");
    public static final Column<Long> SENIOR_STUDENTS =
            Column.whole("高中在校生数").unit("人").note("只有完全中学和十二年一贯制学校填写");
    public static final Column<BigDecimal> OPERATING_BUDGET =
            Column.decimal("年度公用经费预算总额").unit("元").note("单位是元，不是万元");
    public static final Column<BigDecimal> TRAINING_BUDGET =
            Column.decimal("年度教师培训经费").unit("元").note("单位是元，不超过公用经费预算总额");
    public static final Column<Long> GRADUATES =
            Column.whole("本届九年级毕业生数").unit("人").note("有初中的学校填写，用于三年巩固率");
    public static final Column<Long> ENTRANTS =
            Column.whole("本届七年级入学时学生数").unit("人").note("本届学生三年前入学时的人数");
    public static final Column<Long> THREE_YEAR_IN =
            Column.whole("三年间转入学生数").unit("人").note("本届学生三年内转入的人数，没有的填0");
    public static final Column<Long> THREE_YEAR_OUT =
            Column.whole("三年间转出学生数").unit("人").note("本届学生三年内转出的人数，没有的填0");
    public static final Column<Long> THREE_YEAR_DEATHS =
            Column.whole("三年间死亡学生数").unit("人").note("本届学生三年内死亡的人数，没有的填0");

    public static final SheetSpec SPEC = SheetSpec.form(
                    "学校概况",
                    "经费单位是元。带*的项目必须填写；有初中的学校还须填写三年巩固率各项。",
                    List.of(
                            TYPE,
                            FOUNDER,
                            LOCALITY,
                            TOWNSHIP,
                            BOARDING,
                            BUILT,
                            SENIOR_STUDENTS,
                            OPERATING_BUDGET,
                            TRAINING_BUDGET,
                            GRADUATES,
                            ENTRANTS,
                            THREE_YEAR_IN,
                            THREE_YEAR_OUT,
                            THREE_YEAR_DEATHS))
            .mandatory()
            .lasting(Lasting.ALWAYS)
            .except(Lasting.CALENDAR_YEAR, OPERATING_BUDGET, TRAINING_BUDGET)
            .except(
                    Lasting.SCHOOL_YEAR,
                    SENIOR_STUDENTS,
                    GRADUATES,
                    ENTRANTS,
                    THREE_YEAR_IN,
                    THREE_YEAR_OUT,
                    THREE_YEAR_DEATHS);

    private ProfileSheet() {}
}
