package org.junheng.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.school.Stage;

/** 教师: a teacher a row. */
public final class TeacherSheet {

    /** The document that is also meant when the type is blank; only its numbers follow GB 11643. */
    public static final String RESIDENT_ID = "居民身份证";

    public static final List<String> DEGREES = List.of("博士研究生", "硕士研究生", "本科", "专科", "高中阶段", "高中以下");
    public static final List<String> TITLES = List.of("正高级", "高级", "一级", "二级", "三级", "未定级");
    public static final List<String> HONOURS = List.of("无", "校级", "县级", "市级", "省级", "国家级");
    public static final List<String> POSTS = List.of("在编", "特岗", "合同制", "临聘");

    public static final Column<String> NAME =
            Column.text("姓名").required().use(TextUse.PERSON).aliases("教师姓名");
    public static final Column<String> DOCUMENT_TYPE = Column.option(
                    "证件类型", RESIDENT_ID, "港澳居民来往内地通行证", "台湾居民来往大陆通行证", "护照", "其他")
            .synonyms(Map.of("身份证", RESIDENT_ID))
            .aliases("身份证件类型")
            .note("留空即居民身份证");
    public static final Column<String> DOCUMENT =
            Vocabulary.document().required().note("居民身份证填18位号码");
    public static final Column<String> SEX =
            Column.option("性别", "男", "女").required().synonyms(Map.of("男性", "男", "女性", "女"));
    public static final Column<LocalDate> BORN =
            Column.date("出生日期").required().masked(Masking.BIRTH).aliases("出生年月日");
    public static final Column<String> STAGE = Column.option("学段", Stage.class)
            .required()
            .synonyms(Vocabulary.STAGE_WORDS)
            .note("任教的学段");
    public static final Column<String> SUBJECT = Column.option(
                    "任教学科",
                    Stream.concat(Subjects.TAUGHT.stream(), Stream.of(Subjects.NONE))
                            .toList())
            .required()
            .aliases("学科")
            .synonyms(Subjects.WORDS)
            .note("教多门的填主要学科");
    public static final Column<Boolean> FULL_TIME =
            Column.yesNo("专任教师").required().aliases("是否专任教师", "是否专任");
    public static final Column<String> DEGREE = Column.option("学历", DEGREES)
            .required()
            .aliases("最高学历")
            .synonyms(Map.of(
                    "博士", "博士研究生", "硕士", "硕士研究生", "研究生", "硕士研究生", "大学本科", "本科", "大学", "本科", "大专", "专科", "大学专科", "专科",
                    "中专", "高中阶段", "高中", "高中阶段"));
    public static final Column<String> TITLE =
            Column.option("职称", TITLES).aliases("专业技术职务", "职称等级").synonyms(Vocabulary.TITLE_WORDS);
    public static final Column<String> HONOUR = Column.option("骨干级别", HONOURS).aliases("骨干教师级别", "骨干教师");
    public static final Column<String> CERTIFICATE = Column.identifier("教师资格证号")
            .masked(Masking.DOCUMENT)
            .aliases("教师资格证号码", "教师资格证")
            .note("没有教师资格证的留空");
    public static final Column<String> POST = Column.option("编制", POSTS)
            .required()
            .aliases("编制情况")
            .synonyms(Map.of("在编在岗", "在编", "事业编", "在编", "合同", "合同制", "临时聘用", "临聘", "代课", "临聘"));
    public static final Column<YearMonth> SINCE =
            Column.month("到校任教年月").required().aliases("来校年月", "到校年月").note("到本校任教的年月，如 2019-09");
    public static final Column<BigDecimal> WEEKLY_LESSONS =
            Column.decimal("周课时").unit("节").aliases("周课时数");
    public static final Column<BigDecimal> TRAINING_HOURS =
            Column.decimal("近五年培训学时").unit("学时").aliases("五年培训学时");
    public static final Column<String> DIGITAL =
            Column.option("信息化教学", "熟练", "一般", "不能").aliases("信息化教学能力");

    public static final SheetSpec SPEC = SheetSpec.table(
                    "教师",
                    "一名教师填一行，从第4行起。身份证号码按文本填写。",
                    List.of(
                            NAME,
                            DOCUMENT_TYPE,
                            DOCUMENT,
                            SEX,
                            BORN,
                            STAGE,
                            SUBJECT,
                            FULL_TIME,
                            DEGREE,
                            TITLE,
                            HONOUR,
                            CERTIFICATE,
                            POST,
                            SINCE,
                            WEEKLY_LESSONS,
                            TRAINING_HOURS,
                            DIGITAL))
            .mandatory()
            .lasting(Lasting.ALWAYS);

    private TeacherSheet() {}
}
