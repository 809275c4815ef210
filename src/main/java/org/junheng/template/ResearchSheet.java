package org.junheng.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junheng.school.Stage;

/** 教研活动: the month's activities of teachers' research. */
public final class ResearchSheet {

    public static final Column<LocalDate> DATE = Column.date("活动日期").required();
    public static final Column<String> TYPE =
            Column.option("类型", "公开课", "集体备课", "听评课", "专题教研", "校本培训", "教学论文").required();
    public static final Column<String> STAGE =
            Column.option("学段", Stage.class).required().synonyms(Vocabulary.STAGE_WORDS);
    public static final Column<String> SUBJECT =
            Column.option("学科", Subjects.TAUGHT).required().aliases("任教学科").synonyms(Subjects.WORDS);
    public static final Column<String> TEACHER = Column.text("负责教师").required().use(TextUse.PERSON);
    public static final Column<Long> PEOPLE = Column.whole("参与人数").required().unit("人");
    public static final Column<BigDecimal> HOURS = Column.decimal("学时").unit("学时");

    public static final SheetSpec SPEC = SheetSpec.table(
            "教研活动", "所属月份内的每次活动填一行，从第4行起。", List.of(DATE, TYPE, STAGE, SUBJECT, TEACHER, PEOPLE, HOURS));

    private ResearchSheet() {}
}
