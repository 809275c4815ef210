package org.junheng.template;

import java.time.LocalDate;
import java.util.List;
import org.junheng.workbook.InputRule;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** How the cells of a column are prepared: what they look like, how wide they are, what may be typed into them. */
final class TemplateCells {

    private static final List<String> YES_OR_NO = List.of("是", "否");
    private static final List<String> NO_PAPER = List.of("缺考", "免考");
    /** The first that every program counts alike; before it, a day cannot be the bound of a rule. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);
    private static final int MONTH_LENGTH = "2026-10".length();
    private static final double EDGES = 3;
    private static final double ARROW = 4;
    private static final double WIDEST_OPTION = 26;

    private TemplateCells() {}

    /** Numbers stand in cells without a format of their own, so that what is typed is what is seen. */
    static Look look(Column<?> column) {
        return switch (column.type()) {
            case TEXT -> column.use() == TextUse.PROSE ? Look.WRAPPED : Look.TEXT;
            case OPTION -> Look.TEXT;
            case YES_NO, MONTH -> Look.CENTRED;
            case DATE -> Look.DATE;
            case WHOLE, DECIMAL, PERCENT, SCORE -> Look.NUMBER;
        };
    }

    /** Rejects only what the reader would reject; of dates and months, it only asks. */
    static InputRule rule(Column<?> column) {
        InputRule rule = switch (column.type()) {
            case TEXT -> InputRule.length(0, TextReader.LONGEST);
            case WHOLE -> InputRule.wholeFrom(0);
            case DECIMAL -> InputRule.from(0);
            case PERCENT -> InputRule.between(0, 100);
            case DATE -> InputRule.days(FIRST_DAY, LAST_DAY).lenient();
            case MONTH -> InputRule.length(MONTH_LENGTH, MONTH_LENGTH).lenient();
            case YES_NO -> InputRule.oneOf(YES_OR_NO);
            case OPTION -> InputRule.oneOf(column.options());
            case SCORE -> InputRule.suggesting(NO_PAPER);
        };
        return rule.complaining(TemplateWords.complaint(column)).prompting(TemplateWords.prompt(column));
    }

    /** The column of a table: wide enough for its name in one line, for its unit in another, and for its values. */
    static SheetColumn column(Column<?> column) {
        String header = TemplateWords.header(column);
        double name = SheetColumn.charactersOf(column.header()) + EDGES;
        double lines = header.lines().mapToInt(SheetColumn::charactersOf).max().orElse(0) + 1;
        return new SheetColumn(header, Math.max(Math.max(name, lines), width(column)), Look.WRAPPED);
    }

    private static double width(Column<?> column) {
        return switch (column.type()) {
            case TEXT -> textWidth(column);
            case OPTION ->
                Math.min(
                        WIDEST_OPTION,
                        ARROW
                                + column.options().stream()
                                        .mapToInt(SheetColumn::charactersOf)
                                        .max()
                                        .orElse(0));
            case DATE -> 12;
            case MONTH -> 11;
            case YES_NO, WHOLE, DECIMAL, PERCENT, SCORE -> 9;
        };
    }

    private static double textWidth(Column<?> column) {
        return switch (column.use()) {
            case PERSON -> 12;
            case KEY -> 14;
            case IDENTIFIER -> column.masking() == Masking.DOCUMENT ? 23 : 15;
            case PROSE -> 28;
        };
    }
}
