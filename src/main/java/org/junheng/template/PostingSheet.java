package org.junheng.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** 支教交流: every posting of the school year so far, listed by the sending school. */
public final class PostingSheet {

    public static final String ROTATION = "交流轮岗";

    public static final Column<String> TEACHER =
            Column.text("教师姓名").required().use(TextUse.PERSON).aliases("姓名");
    public static final Column<String> DOCUMENT = Vocabulary.document().required();
    public static final Column<String> TYPE =
            Column.option("类型", "支教", ROTATION, "跟岗学习").required();
    public static final Column<String> FROM = Vocabulary.schoolCode("派出学校标识码").required();
    public static final Column<String> TO = Vocabulary.schoolCode("接收学校标识码").required();
    public static final Column<LocalDate> START = Column.date("开始日期").required();
    public static final Column<LocalDate> END = Column.date("结束日期");
    public static final Column<BigDecimal> WEEKLY_LESSONS =
            Column.decimal("周课时").unit("节");
    public static final Column<Long> OBSERVED = Column.whole("听评课节数").unit("节").note("本学期");
    public static final Column<Long> OPEN_LESSONS =
            Column.whole("公开课节数").unit("节").note("本学期");
    public static final Column<Long> LECTURES = Column.whole("专题讲座次数").unit("次").note("本学期");
    public static final Column<String> APPRAISAL = Column.option("考核结果", "优秀", "合格", "基本合格", "不合格", "未考核");

    public static final SheetSpec SPEC = SheetSpec.table(
                    "支教交流",
                    "由派出学校填写，本学年至今每次派出填一行，从第4行起。",
                    List.of(
                            TEACHER,
                            DOCUMENT,
                            TYPE,
                            FROM,
                            TO,
                            START,
                            END,
                            WEEKLY_LESSONS,
                            OBSERVED,
                            OPEN_LESSONS,
                            LECTURES,
                            APPRAISAL))
            .lasting(Lasting.SCHOOL_YEAR)
            .except(Lasting.TERM, OBSERVED, OPEN_LESSONS, LECTURES);

    private PostingSheet() {}
}
