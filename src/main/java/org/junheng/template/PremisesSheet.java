package org.junheng.template;

/** 办学条件: floor area, grounds, equipment and rooms, by the stage that uses them or shared. */
public final class PremisesSheet {

    private static final int AREA_DECIMALS = 2;
    private static final int MONEY_DECIMALS = 4;

    public static final StageItem TEACHING_AREA = StageItem.decimal("教学及辅助用房面积", "平方米", AREA_DECIMALS, "含体育馆面积");
    public static final StageItem GYM_AREA = StageItem.decimal("其中:体育馆面积", "平方米", AREA_DECIMALS, "室内体育用房，不大于上一行");
    public static final StageItem GROUND_AREA = StageItem.decimal("运动场地面积", "平方米", AREA_DECIMALS, "室外");
    public static final StageItem EQUIPMENT = StageItem.decimal("教学仪器设备值", "万元", MONEY_DECIMALS, "账面原值，单位是万元，不是元");
    public static final StageItem CLASSROOMS = StageItem.whole("普通教室", "间", "");
    public static final StageItem OTHER_ROOMS = StageItem.whole("其他专用教室", "间", "实验室、计算机教室等，不含专用教室表里的音乐、美术教室");
    public static final StageItem MULTIMEDIA_ROOMS = StageItem.whole("网络多媒体教室", "间", "");
    public static final StageItem BOOKS = StageItem.whole("图书", "册", "");
    public static final StageItem COMPUTERS = StageItem.whole("计算机", "台", "");
    public static final StageItem COUNSELLING_ROOMS = StageItem.whole("心理咨询室", "间", "");

    public static final SheetSpec SPEC = SheetSpec.byStage(
                    "办学条件",
                    "只有一个学段用的填在小学或初中，几个学段共用的填在共用，没有的填0。面积用平方米，仪器设备值用万元。",
                    TEACHING_AREA,
                    GYM_AREA,
                    GROUND_AREA,
                    EQUIPMENT,
                    CLASSROOMS,
                    OTHER_ROOMS,
                    MULTIMEDIA_ROOMS,
                    BOOKS,
                    COMPUTERS,
                    COUNSELLING_ROOMS)
            .mandatory()
            .lasting(Lasting.ALWAYS);

    private PremisesSheet() {}
}
