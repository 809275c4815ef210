package org.junheng.template;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the template says of a column, all of it from the column's declaration. */
final class TemplateWords {

    private static final String DAY_EXAMPLE = "如 2026-11-03";
    private static final String MONTH_EXAMPLE = "如 2026-10";
    private static final String ZERO = "没有的填0";
    private static final String BLANK = "没有的留空";
    private static final String YEAR_EXAMPLE = "填四位数字的年份，如2026";
    private static final String PERCENT_EXAMPLE = "填0到100之间的数，95表示95%";

    private TemplateWords() {}

    /** An item's label: with its unit, and a star if it is required. */
    static String label(Column<?> column) {
        return label(column, "");
    }

    /** A header: the same, with the unit in a line of its own. */
    static String header(Column<?> column) {
        return label(column, "\n");
    }

    private static String label(Column<?> column, String beforeUnit) {
        String unit = column.unit().isEmpty() ? "" : beforeUnit + "（" + column.unit() + "）";
        return column.header() + unit + (column.isRequired() ? "*" : "");
    }

    /** The note on a header: type, unit, whether it is required, and what else there is to say. */
    static String note(Column<?> column) {
        return Stream.of(
                        "类型：" + column.type().label(),
                        column.unit().isEmpty() ? "" : "单位：" + column.unit(),
                        need(column),
                        explanation(column))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String need(Column<?> column) {
        if (column.isRequired()) {
            return "必须填写";
        }
        if (column.isBlankForNone()) {
            return "没有的可以留空";
        }
        return explanation(column).contains(ZERO) ? "" : ZERO;
    }

    /** How to fill a column in: its own note, or what goes for its type. */
    static String explanation(Column<?> column) {
        if (!column.note().isEmpty()) {
            return column.note();
        }
        return switch (column.type()) {
            case TEXT -> "";
            case WHOLE -> column.isYear() ? YEAR_EXAMPLE : "填整数" + none(column, "，");
            case DECIMAL -> "填数字" + none(column, "，");
            case PERCENT -> PERCENT_EXAMPLE;
            case DATE -> DAY_EXAMPLE;
            case MONTH -> MONTH_EXAMPLE;
            case YES_NO -> "选“是”或“否”";
            case OPTION -> "从下拉列表中选择";
            case SCORE -> "填分数；缺考、免考填文字，不考的留空";
        };
    }

    /** What is said while a cell is selected; only what its header does not say. */
    static String prompt(Column<?> column) {
        return switch (column.type()) {
            case DATE, MONTH, PERCENT -> explanation(column);
            case TEXT, WHOLE, DECIMAL, YES_NO, OPTION, SCORE -> column.note();
        };
    }

    /** What is said when something was typed that the column does not take; empty where a list says it. */
    static String complaint(Column<?> column) {
        String unit = column.unit().isEmpty() ? "" : "，单位是" + column.unit();
        return switch (column.type()) {
            case TEXT -> "文字过长，请缩短到200字以内。";
            case WHOLE -> column.isYear() ? year(column) : "只填整数" + unit + "，不加文字" + none(column, "；") + "。";
            case DECIMAL -> "只填数字" + unit + "，不加文字" + none(column, "；") + "。";
            case PERCENT -> PERCENT_EXAMPLE + "。";
            case DATE -> "请填日期，" + DAY_EXAMPLE + "。";
            case MONTH -> "请填年月，" + MONTH_EXAMPLE + "。";
            case YES_NO, OPTION -> "这里只能选下拉列表中的内容。";
            case SCORE -> "";
        };
    }

    private static String none(Column<?> column, String comma) {
        return column.isZeroForNone() ? comma + ZERO : "";
    }

    private static String year(Column<?> column) {
        return YEAR_EXAMPLE + (column.isBlankForNone() ? "；" + BLANK : "") + "。";
    }
}
