package org.junheng.template;

import java.util.List;
import org.junheng.finding.Kind;

/** What can be said about a single cell, whatever the sheet: rules E101–E119 of {@code rules.md}. */
public final class CellKinds {

    static final Kind EMPTY = new Kind("E101", "必填项为空", "“{column}”没有填写", "请填写“{column}”（{type}）");
    static final Kind ABSENT = variant(EMPTY, "表中没有“{column}”这一{what}", "请从模板中把这一{what}复制过来，再填写");
    static final Kind NO_HEADERS = variant(EMPTY, "没有表头，这张工作表里的数据没有读取", "请从模板中复制表头行，贴在数据上面");
    static final Kind ABOVE_HEADERS = variant(EMPTY, "第{row}行在表头上面，没有读取", "请把数据移到表头下面");
    static final Kind NAMELESS = variant(EMPTY, "{what}有数据而没有名称，没有读取", "请补上名称；本表缺少“{missing}”");
    static final Kind NOT_A_NUMBER = new Kind("E102", "不是数字", "“{column}”应填数字，填的是“{typed}”", "只填数字，不加文字和符号；没有的填0");
    static final Kind NOT_A_NUMBER_OR_BLANK = variant(NOT_A_NUMBER, NOT_A_NUMBER.wording(), "只填数字，不加文字和符号；没有的留空");
    static final Kind NOT_A_NUMBER_NEEDED = variant(NOT_A_NUMBER, NOT_A_NUMBER.wording(), "只填数字，不加文字和符号");
    static final Kind NOT_A_SCORE = variant(NOT_A_NUMBER, "“{column}”应填分数，填的是“{typed}”", "填分数，或“缺考”“免考”；没有考的留空");
    static final Kind DATE_FOR_NUMBER = variant(NOT_A_NUMBER, NOT_A_NUMBER.wording(), "先把单元格格式由日期改为“常规”，再填数字");
    static final Kind NOT_WHOLE = new Kind("E103", "不是整数", "“{column}”应填整数，填的是{typed}", "请填整数");
    static final Kind NEGATIVE = new Kind("E104", "负数", "“{column}”不能是负数，填的是{typed}", "请核对后填0或正数");
    static final Kind NOT_A_DATE =
            new Kind("E105", "不是日期或年月", "“{column}”应填{type}，填的是“{typed}”，读不成{type}", "请按{example}的样子填写");
    static final Kind NOT_A_DATE_OR_BLANK = variant(NOT_A_DATE, NOT_A_DATE.wording(), NOT_A_DATE.cure() + "；没有的留空");
    static final Kind NOT_AN_OPTION =
            new Kind("E106", "不在选项之内", "“{column}”只能选列表中的一项，填的是“{typed}”", "请从下拉列表中选择；{hint}");
    static final Kind BROKEN_FORMULA =
            new Kind("E107", "公式错误或未计算", "“{column}”的公式没有得出结果（{typed}）", "请改正公式，或直接填写数值后重新保存");
    static final Kind UNIT_INSIDE = new Kind("E108", "数字中带单位", "“{column}”的数字里带了文字“{typed}”", "只填数字，本列的单位是{unit}；注意换算");
    static final Kind NOT_A_PERCENTAGE =
            new Kind("E109", "百分数超出范围", "“{column}”应在0到100之间，填的是{typed}", "按百分数填写，如95表示95%");
    static final Kind OVER_AS_SHOWN = variant(
            NOT_A_PERCENTAGE, "“{column}”应在0到100之间，单元格是百分比格式，读作{read}%", "如果是指{typed}%，把单元格格式改为“常规”，或填{typed}%");
    static final Kind TOO_LONG = new Kind("E110", "文字过长", "“{column}”有{length}个字，超过200字", "请缩短到200字以内");
    static final Kind TEXT_AS_NUMBER = new Kind("N111", "文本读作数字", "“{column}”是文本“{typed}”，已读作{value}", "不必处理");
    static final Kind DATE_AS_NUMBER =
            variant(TEXT_AS_NUMBER, "“{column}”的单元格是日期格式，显示为{typed}，已读作{value}", TEXT_AS_NUMBER.cure());
    static final Kind ODD_CHARACTERS =
            new Kind("N112", "全角、不可见字符或多余空格", "“{column}”中有全角字符、不可见字符或多余空格，已读作“{value}”", "不必处理");
    static final Kind TEXT_AS_DATE = new Kind("N113", "文本读作日期", "“{column}”填的是“{typed}”，已读作{value}", "不必处理");
    static final Kind SYNONYM = new Kind("N114", "近义词读作选项", "“{column}”填的是“{typed}”，已读作“{value}”", "不必处理");
    static final Kind TOO_FINE =
            new Kind("Q115", "小数位数过多", "“{column}”填的是{typed}，小数超过{decimals}位", "请核对单位是否为{unit}，保留{decimals}位小数");
    static final Kind DIGITS_LOST =
            new Kind("E116", "号码存成了数字", "“{column}”存成了数字或科学计数法，末尾的数字已丢失", "先把单元格格式设为文本，再重新输入号码");
    static final Kind MERGED = new Kind("E117", "数据区有合并单元格", "数据行中有合并单元格{range}", "请取消合并，每个单元格分别填写");
    static final Kind HIDDEN = new Kind("N118", "隐藏的行或列中有数据", "{what}是隐藏的，其中的数据已照常读取", "不必处理");
    static final Kind FRACTION =
            new Kind("Q119", "百分数疑似填成小数", "“{column}”填的是{typed}，即{typed}%", "如果是指{meant}%，请填{meant}；确为{typed}%的请说明");
    static final Kind TOTAL_ROW = new Kind("Q319", "数据中有合计行", "第{row}行像是合计行，没有作为数据读取", "请删除合计行");
    static final Kind UNREAD = new Kind("N012", "不认识的工作表或列", "{what}不在模板之内，没有读取", "不必处理");

    static final Kind UNREAD_TWICE = variant(UNREAD, "{what}与{read}重复，读取的是{read}", "请核对读取的是否正确，多余的请删除");
    static final Kind UNREAD_NOTE = variant(UNREAD, "第{row}行像是附注，没有作为数据读取", "不必处理");
    static final Kind UNREAD_HEADERS = variant(UNREAD, "第{row}行像是重复的表头，没有作为数据读取", "不必处理");
    static final Kind UNREAD_MISSPELT = variant(UNREAD, UNREAD.wording(), "可能是“{meant}”，改成这个名称才会读入");

    /** Every kind, in the order of the catalogue; a variant stands there as what it varies. */
    public static final List<Kind> ALL = List.of(
            UNREAD,
            EMPTY,
            NOT_A_NUMBER,
            NOT_WHOLE,
            NEGATIVE,
            NOT_A_DATE,
            NOT_AN_OPTION,
            BROKEN_FORMULA,
            UNIT_INSIDE,
            NOT_A_PERCENTAGE,
            TOO_LONG,
            TEXT_AS_NUMBER,
            ODD_CHARACTERS,
            TEXT_AS_DATE,
            SYNONYM,
            TOO_FINE,
            DIGITS_LOST,
            MERGED,
            HIDDEN,
            FRACTION,
            TOTAL_ROW);

    private CellKinds() {}

    /** The same rule in other words, where the usual ones would mislead. */
    private static Kind variant(Kind kind, String wording, String cure) {
        return new Kind(kind.code(), kind.title(), wording, cure);
    }
}
