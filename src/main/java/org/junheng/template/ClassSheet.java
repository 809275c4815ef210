package org.junheng.template;

import java.util.List;

/** 班级学生: a class a row, with its students and their movements of the month. */
public final class ClassSheet {

    public static final Column<String> STAGE = Vocabulary.compulsoryStage().required();
    public static final Column<String> GRADE = Vocabulary.grade().required().note("小学填一年级至六年级，初中填七年级至九年级");
    public static final Column<String> CLASS =
            Vocabulary.schoolClass().required().note("如 1班；同一年级内不重复");
    public static final Column<Long> STUDENTS = people("学生数").required().note("等于男生数加女生数");
    public static final Column<Long> BOYS = people("男生数").required();
    public static final Column<Long> GIRLS = people("女生数").required();
    public static final Column<Long> BOARDERS = people("寄宿生数").aliases("寄宿生");
    public static final Column<Long> MIGRANTS = people("随迁子女数").aliases("随迁子女");
    public static final Column<Long> LEFT_BEHIND = people("留守儿童数").aliases("留守儿童");
    public static final Column<Long> DISABLED =
            people("残疾学生数").aliases("随班就读", "残疾学生").note("随班就读");
    public static final Column<Long> MOVED_IN = people("本月转入").aliases("转入");
    public static final Column<Long> MOVED_OUT = people("本月转出").aliases("转出");
    public static final Column<Long> DROPPED_OUT = people("本月辍学").aliases("辍学");
    public static final Column<Long> SUSPECTED = people("疑似辍学").note("无故缺课、正在追查的学生");
    public static final Column<Long> OTHER_GAIN =
            people("本月其他增加").aliases("其他增加").note("复学等");
    public static final Column<Long> OTHER_LOSS =
            people("本月其他减少").aliases("其他减少").note("休学、死亡等");

    /** The parts of a class that cannot be larger than the class. */
    public static final List<Column<Long>> PARTS = List.of(BOARDERS, MIGRANTS, LEFT_BEHIND, DISABLED);

    public static final SheetSpec SPEC = SheetSpec.table(
                    "班级学生",
                    "一个班填一行，从第4行起，不要填合计行。",
                    List.of(
                            STAGE,
                            GRADE,
                            CLASS,
                            STUDENTS,
                            BOYS,
                            GIRLS,
                            BOARDERS,
                            MIGRANTS,
                            LEFT_BEHIND,
                            DISABLED,
                            MOVED_IN,
                            MOVED_OUT,
                            DROPPED_OUT,
                            SUSPECTED,
                            OTHER_GAIN,
                            OTHER_LOSS))
            .mandatory()
            .lasting(Lasting.SCHOOL_YEAR)
            .except(Lasting.MONTH, MOVED_IN, MOVED_OUT, DROPPED_OUT, SUSPECTED, OTHER_GAIN, OTHER_LOSS);

    private ClassSheet() {}

    private static Column<Long> people(String header) {
        return Column.whole(header).unit("人");
    }
}
