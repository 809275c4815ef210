package org.junheng.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Column;
import org.junheng.template.ColumnType;
import org.junheng.template.SheetSpec;
import org.junheng.template.StageItem;
import org.junheng.template.TextUse;
import org.junheng.workbook.BulkBook;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** Writes filled sheets as the template lays them out: title, instructions, headers, rows. */
final class Press {

    private static final int MORNING = 9;
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private Press() {}

    /** Writes every sheet of a template, those without rows too. */
    static void print(
            Path file, String title, LocalDate saved, List<SheetSpec> template, Map<SheetSpec, List<Filling>> pages)
            throws IOException {
        try (BulkBook book = BulkBook.asSaved(file)) {
            for (SheetSpec spec : template) {
                List<Filling> rows = pages.getOrDefault(spec, List.of());
                BulkSheet sheet =
                        book.sheet(new BulkLayout(spec.name(), spec.name(), spec.instructions(), columns(spec), 0));
                for (List<@Nullable Object> row : rows(spec, rows)) {
                    sheet.row(row);
                }
            }
            book.save(saved.atTime(MORNING, 0).toInstant(CHINA), title);
        }
    }

    private static List<SheetColumn> columns(SheetSpec spec) {
        return switch (spec.layout()) {
            case TABLE ->
                spec.columns().stream()
                        .map(column -> new SheetColumn(label(column), width(column), look(column)))
                        .toList();
            case FORM ->
                List.of(
                        new SheetColumn("项目", 28, Look.TEXT),
                        new SheetColumn("填报内容", 30, Look.TEXT),
                        new SheetColumn("说明", 50, Look.WRAPPED));
            case BY_STAGE ->
                List.of(
                        new SheetColumn("项目", 28, Look.TEXT),
                        new SheetColumn("单位", 10, Look.CENTRED),
                        new SheetColumn(StageItem.PLACES.get(0), 14, Look.NUMBER),
                        new SheetColumn(StageItem.PLACES.get(1), 14, Look.NUMBER),
                        new SheetColumn(StageItem.PLACES.get(2), 14, Look.NUMBER));
        };
    }

    private static double width(Column<?> column) {
        double usual = column.type() != ColumnType.TEXT ? 11 : column.use() == TextUse.IDENTIFIER ? 21 : 16;
        return Math.max(usual, SheetColumn.charactersOf(label(column)) + 3);
    }

    private static String label(Column<?> column) {
        return column.isRequired() ? column.header() + "*" : column.header();
    }

    private static Look look(Column<?> column) {
        return switch (column.type()) {
            case TEXT -> Look.TEXT;
            case WHOLE -> Look.WHOLE;
            case DECIMAL, PERCENT, SCORE -> Look.NUMBER;
            case DATE -> Look.DATE;
            case MONTH, YES_NO, OPTION -> Look.CENTRED;
        };
    }

    private static List<List<@Nullable Object>> rows(SheetSpec spec, List<Filling> fillings) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        switch (spec.layout()) {
            case TABLE -> fillings.forEach(row -> rows.add(values(row, spec.columns())));
            case FORM ->
                fillings.forEach(form -> spec.columns()
                        .forEach(item -> rows.add(Arrays.asList(label(item), form.at(item), item.note()))));
            case BY_STAGE ->
                fillings.forEach(form -> spec.items().forEach(item -> {
                    List<@Nullable Object> row = new ArrayList<>(List.of(item.label(), item.unit()));
                    row.addAll(values(form, item.cells()));
                    rows.add(row);
                }));
        }
        return rows;
    }

    private static List<@Nullable Object> values(Filling filling, List<? extends Column<?>> columns) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        columns.forEach(column -> values.add(filling.at(column)));
        return values;
    }
}
