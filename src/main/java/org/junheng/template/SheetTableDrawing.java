package org.junheng.template;

import java.util.List;
import java.util.Map;
import org.junheng.workbook.FormSheet;

/** Draws a table sheet: headers in row 3, below them the rows that are known, and open columns without a cell in them. */
final class SheetTableDrawing {

    private static final int HINT_ROW = 2;
    private static final int HEAD_ROW = 3;
    /** Rules and filter reach down to here; the columns are open further than that. */
    private static final int LAST_ROW = 10_000;

    private static final int NARROW_TABLE = 10;

    private SheetTableDrawing() {}

    static void draw(FormSheet sheet, SheetSpec spec, List<Map<Column<?>, Object>> rows) {
        List<Column<?>> columns = spec.columns();
        sheet.title(spec.name(), columns.size());
        sheet.hint(HINT_ROW, spec.instructions(), columns.size());
        sheet.heads(HEAD_ROW, columns.stream().map(TemplateCells::column).toList(), frozen(columns));
        sheet.openBelow(HEAD_ROW, columns.stream().map(TemplateCells::look).toList());
        sheet.filter(HEAD_ROW, LAST_ROW);
        for (int i = 0; i < columns.size(); i++) {
            Column<?> column = columns.get(i);
            sheet.note(HEAD_ROW, i, TemplateWords.note(column));
            sheet.rule(TemplatePlaces.FIRST_ROW, LAST_ROW, i, column.header(), TemplateCells.rule(column));
        }
        for (int i = 0; i < rows.size(); i++) {
            row(sheet, TemplatePlaces.FIRST_ROW + i, columns, rows.get(i));
        }
    }

    private static void row(FormSheet sheet, int row, List<Column<?>> columns, Map<Column<?>, Object> values) {
        for (int i = 0; i < columns.size(); i++) {
            Object value = values.get(columns.get(i));
            if (value != null) {
                sheet.input(row, i, value, TemplateCells.look(columns.get(i)));
            }
        }
    }

    /** Of a wide table, the columns that say whom or what a row is about: up to a person's name, or up to the figures. */
    private static int frozen(List<Column<?>> columns) {
        if (columns.size() <= NARROW_TABLE) {
            return 0;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).use() == TextUse.PERSON) {
                return i + 1;
            }
        }
        return (int) columns.stream()
                .takeWhile(column -> column.type() == ColumnType.TEXT || column.type() == ColumnType.OPTION)
                .count();
    }
}
