package org.junheng.template;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** 封面: who reports, for which month, and which version of the report it is. */
public final class CoverSheet {

    /** The template version that this program writes. */
    public static final String VERSION = "2026.1";

    public static final String FIRST = "初报";
    public static final String CORRECTION = "更正";

    public static final Column<String> TEMPLATE = Column.text("模板版本").required().note("由模板填好，不要改动");
    public static final Column<String> CODE =
            Column.identifier("学校标识码").required().note("10位数字").aliases("学校代码", "标识码");
    public static final Column<String> NAME =
            Column.text("学校名称").required().aliases("校名").note("与学校名录一致的全称");
    public static final Column<YearMonth> PERIOD =
            Column.month("所属期").required().aliases("报告期", "所属年月").note("填报哪个月的数据，如 2026-10");
    public static final Column<String> KIND = Column.option("报送类型", FIRST, CORRECTION)
            .required()
            .synonyms(Map.of("首报", FIRST, "初次", FIRST, "更正报", CORRECTION, "修改", CORRECTION))
            .note("第一次报送选初报，修改后再报选更正");
    public static final Column<Long> SEQUENCE = Column.whole("更正序号").note("初报留空或填0；更正依次填1、2……");
    public static final Column<String> CLERK =
            Column.text("填报人").required().use(TextUse.PERSON).note("填表人姓名");
    public static final Column<String> PHONE = Column.identifier("联系电话")
            .required()
            .masked(Masking.PHONE)
            .aliases("电话", "联系方式")
            .note("11位手机号，或区号-电话号码");
    public static final Column<LocalDate> FILLED =
            Column.date("填报日期").required().aliases("填表日期").note("如 2026-11-03");
    public static final Column<String> HEAD = Column.text("校长")
            .required()
            .use(TextUse.PERSON)
            .aliases("校长姓名", "负责人")
            .note("校长姓名");

    public static final SheetSpec SPEC = SheetSpec.form(
                    "封面",
                    "填写白色格；蓝色格已由教育局填好，不能改动。带*的项目必须填写。",
                    List.of(TEMPLATE, CODE, NAME, PERIOD, KIND, SEQUENCE, CLERK, PHONE, FILLED, HEAD))
            .mandatory()
            .except(Lasting.ALWAYS, CLERK, PHONE, HEAD);

    private CoverSheet() {}
}
