package org.junheng.template;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.FormSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** Draws a form: an item a row, white where it is to be filled in and blue where it is filled in already. */
final class SheetFormDrawing {

    private static final int HINT_ROW = 2;
    private static final int HEAD_ROW = 3;
    static final double ITEM_POINTS = 21;
    private static final List<SheetColumn> HEADS = List.of(
            new SheetColumn("项目", 32, Look.TEXT),
            new SheetColumn("填报内容", 42, Look.TEXT),
            new SheetColumn("说明", 50, Look.WRAPPED));

    private SheetFormDrawing() {}

    static void draw(FormSheet sheet, SheetSpec spec, Map<Column<?>, Object> fixed, Map<Column<?>, Object> open) {
        sheet.title(spec.name(), HEADS.size());
        sheet.hint(HINT_ROW, spec.instructions(), HEADS.size());
        sheet.heads(HEAD_ROW, HEADS, 0);
        int row = TemplatePlaces.FIRST_ROW;
        for (Column<?> item : spec.columns()) {
            item(sheet, row++, item, fixed.get(item), open.get(item));
        }
    }

    private static void item(FormSheet sheet, int row, Column<?> item, @Nullable Object fixed, @Nullable Object open) {
        sheet.height(row, ITEM_POINTS);
        sheet.fixed(row, 0, TemplateWords.label(item), Look.TEXT);
        sheet.note(row, 0, TemplateWords.note(item));
        sheet.fixed(row, TemplatePlaces.CONTENT + 1, TemplateWords.explanation(item), Look.WRAPPED);
        if (fixed == null || Prefill.isOpen(item)) {
            sheet.input(row, TemplatePlaces.CONTENT, fixed == null ? open : fixed, TemplateCells.look(item));
            sheet.rule(row, row, TemplatePlaces.CONTENT, item.header(), TemplateCells.rule(item));
        } else {
            sheet.fixed(row, TemplatePlaces.CONTENT, fixed, TemplateCells.look(item));
        }
    }
}
