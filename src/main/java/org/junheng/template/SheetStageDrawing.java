package org.junheng.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.workbook.FormSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** Draws the form by stage: an item a row, with a cell for each stage and one for what they share. */
final class SheetStageDrawing {

    private static final int HINT_ROW = 2;
    private static final int HEAD_ROW = 3;
    private static final List<SheetColumn> HEADS = Stream.concat(
                    Stream.of(new SheetColumn("项目", 32, Look.TEXT), new SheetColumn("单位", 12, Look.CENTRED)),
                    StageItem.PLACES.stream().map(place -> new SheetColumn(place, 22, Look.NUMBER)))
            .toList();

    private SheetStageDrawing() {}

    static void draw(FormSheet sheet, SheetSpec spec, Map<Column<?>, Object> open) {
        sheet.title(spec.name(), HEADS.size());
        sheet.hint(HINT_ROW, spec.instructions(), HEADS.size());
        sheet.heads(HEAD_ROW, HEADS, 0);
        int row = TemplatePlaces.FIRST_ROW;
        for (StageItem item : spec.items()) {
            item(sheet, row++, item, open);
        }
    }

    private static void item(FormSheet sheet, int row, StageItem item, Map<Column<?>, Object> open) {
        sheet.height(row, SheetFormDrawing.ITEM_POINTS);
        sheet.fixed(row, 0, item.label(), Look.TEXT);
        sheet.note(row, 0, TemplateWords.note(item.primary()));
        sheet.fixed(row, 1, item.unit(), Look.CENTRED);
        for (int i = 0; i < item.cells().size(); i++) {
            Column<?> cell = item.cells().get(i);
            sheet.input(row, TemplatePlaces.FIRST_STAGE + i, open.get(cell), TemplateCells.look(cell));
            sheet.rule(row, row, TemplatePlaces.FIRST_STAGE + i, cell.header(), TemplateCells.rule(cell));
        }
    }
}
