package org.junheng.school;

/** A count or sum of one school unit, taken from its workbook; indicators are made of these. */
public enum Measure implements Labelled {
    STUDENTS("在校生数", "人"),
    FULL_TIME_TEACHERS("专任教师数", "人"),
    QUALIFIED_TEACHERS("高于规定学历专任教师数", "人"),
    BACKBONE_TEACHERS("县级以上骨干专任教师数", "人"),
    SPORT_ART_TEACHERS("体育、艺术专任教师数", "人"),
    SENIOR_TITLE_TEACHERS("中级及以上职称专任教师数", "人"),
    TEACHING_AREA("教学及辅助用房面积", "平方米"),
    GYM_AREA("体育馆面积", "平方米"),
    GROUND_AREA("运动场地面积", "平方米"),
    EQUIPMENT_VALUE("教学仪器设备值", "元"),
    MULTIMEDIA_ROOMS("网络多媒体教室数", "间"),
    BOOKS("图书册数", "册"),
    COMPUTERS("计算机台数", "台");

    private final String label;
    private final String unit;

    Measure(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    @Override
    public String label() {
        return label;
    }

    /** The unit in which the value counts it; money is yuan, area square metres. */
    public String unit() {
        return unit;
    }
}
