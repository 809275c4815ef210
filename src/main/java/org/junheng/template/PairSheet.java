package org.junheng.template;

import java.time.LocalDate;
import java.util.List;

/** 结对帮扶: the month's activities with the partner school. */
public final class PairSheet {

    public static final List<String> ACTIVITIES =
            List.of("管理指导", "挂职交流", "送教上门", "同课异构", "联合教研", "跟岗学习", "专题讲座", "资源共享", "学生交流");

    public static final Column<LocalDate> DATE = Column.date("活动日期").required();
    public static final Column<String> ROLE = Column.option("本校角色", "支援", "受援").required();
    public static final Column<String> PARTNER =
            Vocabulary.schoolCode("对方学校标识码").required();
    public static final Column<String> PARTNER_NAME = Column.text("对方学校名称").required();
    public static final Column<String> ACTIVITY =
            Column.option("活动类型", ACTIVITIES).required();
    public static final Column<String> TOPIC = Column.text("主题");
    public static final Column<Long> TEACHERS =
            Column.whole("参与教师人次").required().unit("人次").aliases("参与教师数");
    public static final Column<Long> STUDENTS =
            Column.whole("受益学生人次").unit("人次").aliases("受益学生数");

    public static final SheetSpec SPEC = SheetSpec.table(
            "结对帮扶",
            "所属月份内的每次结对活动填一行，从第4行起；没有的不填。",
            List.of(DATE, ROLE, PARTNER, PARTNER_NAME, ACTIVITY, TOPIC, TEACHERS, STUDENTS));

    private PairSheet() {}
}
