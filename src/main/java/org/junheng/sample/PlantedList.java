package org.junheng.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junheng.workbook.BulkBook;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** Writes the list of the mistakes that were planted in a county, as a workbook. */
public final class PlantedList {

    private static final String TITLE = "埋设的错误";
    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("规则编号", 10, Look.CENTRED),
            new SheetColumn("埋设的错误", 44, Look.TEXT),
            new SheetColumn("文件", 48, Look.TEXT),
            new SheetColumn("工作表", 12, Look.TEXT),
            new SheetColumn("单元格", 10, Look.CENTRED),
            new SheetColumn("性质", 12, Look.CENTRED));

    private PlantedList() {}

    /** Writes the list; {@code day} is the day it says it was made on. */
    public static void write(Path file, List<Planted> planted, LocalDate day) throws IOException {
        try (BulkBook book = BulkBook.asSaved(file)) {
            BulkSheet sheet = book.sheet(new BulkLayout(TITLE, TITLE, COLUMNS, 0));
            for (Planted each : planted) {
                sheet.row(List.of(
                        each.rule(),
                        each.words(),
                        each.file(),
                        each.sheet(),
                        each.cell(),
                        each.follows() ? "随之而来" : "埋设"));
            }
            book.save(day.atStartOfDay().toInstant(ZoneOffset.ofHours(8)), TITLE);
        }
    }
}
