package org.junheng.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.CellValue.Amount;
import org.junheng.workbook.CellValue.Fault;
import org.junheng.workbook.CellValue.Moment;
import org.junheng.workbook.CellValue.Truth;

/** Writes a workbook once more as an .xlsx with what {@link BookReader} tells of it: values, merges, what is hidden. */
final class PlainConversion implements BookVisitor {

    private static final int ALL_ROWS = -1;
    private static final int LONGEST_TEXT = 32_767;
    private static final int ROOM_FOR_A_DATE = 12;
    private static final Map<String, FormulaError> ERRORS =
            Arrays.stream(FormulaError.values()).collect(Collectors.toMap(FormulaError::getString, error -> error));

    private final SXSSFWorkbook to;
    private final CellStyle date;
    private final CellStyle time;
    private final CellStyle percent;
    private @Nullable SXSSFSheet sheet;

    private PlainConversion(SXSSFWorkbook to) {
        this.to = to;
        this.date = style(Look.DATE.format());
        this.time = style(Look.DATE.format() + " hh:mm:ss");
        this.percent = style("0.00%");
    }

    static void write(Path from, Path xlsx) throws IOException, UnreadableWorkbook {
        try (SXSSFWorkbook to = new SXSSFWorkbook(null, ALL_ROWS, true, false);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(xlsx))) {
            BookReader.read(from, new PlainConversion(to));
            to.write(out);
        }
    }

    private CellStyle style(String format) {
        CellStyle style = to.createCellStyle();
        style.setDataFormat(to.createDataFormat().getFormat(format));
        return style;
    }

    @Override
    public boolean sheet(String name, boolean hidden) {
        String safe = WorkbookUtil.createSafeSheetName(name);
        sheet = to.getSheet(safe) == null ? to.createSheet(safe) : to.createSheet();
        sheet.setDefaultColumnWidth(ROOM_FOR_A_DATE);
        if (hidden) {
            to.setSheetVisibility(to.getNumberOfSheets() - 1, SheetVisibility.HIDDEN);
        }
        return true;
    }

    @Override
    public void row(Row row) {
        SXSSFRow begun = sheet().getRow(row.number() - 1);
        SXSSFRow copy = begun == null ? sheet().createRow(row.number() - 1) : begun;
        copy.setZeroHeight(row.hidden());
        row.cells().forEach(cell -> put(cell, copy.createCell(cell.column())));
    }

    @Override
    public void sheetEnd(SheetTail tail) {
        tail.merged().stream()
                .filter(merge -> merge.firstRow() <= merge.lastRow() && merge.firstColumn() <= merge.lastColumn())
                .forEach(merge -> sheet().addMergedRegionUnsafe(new CellRangeAddress(
                        merge.firstRow() - 1, merge.lastRow() - 1, merge.firstColumn(), merge.lastColumn())));
        tail.hiddenColumns().forEach(column -> sheet().setColumnHidden(column, true));
    }

    private void put(Cell cell, SXSSFCell copy) {
        CellValue value = cell.value();
        if (value instanceof Amount amount) {
            put(amount, cell.percent() ? percent : null, copy);
        } else if (value instanceof Moment moment && moment.amount() != null) {
            boolean whole = moment.value().toLocalTime().equals(LocalTime.MIDNIGHT);
            put(moment.amount(), whole ? date : time, copy);
        } else if (value instanceof Truth truth) {
            copy.setCellValue(truth.value());
        } else if (value instanceof Fault fault && ERRORS.containsKey(fault.error())) {
            copy.setCellErrorValue(ERRORS.get(fault.error()).getCode());
        } else {
            String text = value.typed();
            copy.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        }
    }

    private static void put(Amount amount, @Nullable CellStyle style, SXSSFCell copy) {
        copy.setCellValue(amount.value().doubleValue());
        if (style != null) {
            copy.setCellStyle(style);
        }
    }

    private SXSSFSheet sheet() {
        return Objects.requireNonNull(sheet, "a sheet begins before its rows");
    }
}
