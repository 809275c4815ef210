package org.junheng.template;

import java.util.List;

/** 家校心理: home visits, parents and mental health. */
public final class CareSheet {

    public static final Column<Long> HOME_VISITS =
            Column.whole("本学期家访学生数").required().unit("人");
    public static final Column<Long> PARENT_MEETINGS =
            Column.whole("本学期家长会次数").required().unit("次");
    public static final Column<Long> OPEN_DAYS = Column.whole("本学期家长开放日次数").unit("次");
    public static final Column<Long> PARENT_CLASSES = Column.whole("家长学校课次").unit("次");
    public static final Column<Long> FULL_TIME_COUNSELLORS =
            Column.whole("专职心理教师数").required().unit("人");
    public static final Column<Long> PART_TIME_COUNSELLORS =
            Column.whole("兼职心理教师数").unit("人");
    public static final Column<Long> ACTIVITIES = Column.whole("本月心理健康活动次数").unit("次");
    public static final Column<Long> COUNSELLED = Column.whole("本月个别辅导学生人次").unit("人次");

    public static final SheetSpec SPEC = SheetSpec.form(
                    "家校心理",
                    "本学期的数从学期开始累计。",
                    List.of(
                            HOME_VISITS,
                            PARENT_MEETINGS,
                            OPEN_DAYS,
                            PARENT_CLASSES,
                            FULL_TIME_COUNSELLORS,
                            PART_TIME_COUNSELLORS,
                            ACTIVITIES,
                            COUNSELLED))
            .mandatory()
            .lasting(Lasting.TERM)
            .except(Lasting.ALWAYS, FULL_TIME_COUNSELLORS, PART_TIME_COUNSELLORS)
            .except(Lasting.MONTH, ACTIVITIES, COUNSELLED);

    private CareSheet() {}
}
