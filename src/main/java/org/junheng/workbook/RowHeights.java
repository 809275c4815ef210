package org.junheng.workbook;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Makes the rows of a finished sheet as high as their wrapped text, merged cells included. */
final class RowHeights {

    private static final double CHARACTER = 256;

    private final XSSFSheet sheet;
    private final Map<CellAddress, CellRangeAddress> merged;

    private RowHeights(XSSFSheet sheet) {
        this.sheet = sheet;
        this.merged = sheet.getMergedRegions().stream()
                .collect(Collectors.toMap(
                        region -> new CellAddress(region.getFirstRow(), region.getFirstColumn()), Function.identity()));
    }

    /** Leaves rows alone that have a height of their own. */
    static void fit(XSSFSheet sheet) {
        RowHeights heights = new RowHeights(sheet);
        sheet.forEach(row -> heights.fit((XSSFRow) row));
    }

    private void fit(XSSFRow row) {
        int lines = StreamSupport.stream(row.spliterator(), false)
                .mapToInt(this::lines)
                .max()
                .orElse(1);
        if (lines > 1 && !row.getCTRow().isSetHt()) {
            row.getCTRow().setHt(Wrapping.points(lines));
        }
    }

    private int lines(org.apache.poi.ss.usermodel.Cell cell) {
        if (!cell.getCellStyle().getWrapText() || cell.getCellType() != CellType.STRING) {
            return 1;
        }
        int column = cell.getColumnIndex();
        CellRangeAddress region = merged.get(cell.getAddress());
        double width = IntStream.rangeClosed(column, region == null ? column : region.getLastColumn())
                .mapToDouble(i -> sheet.getColumnWidth(i) / CHARACTER)
                .sum();
        return Wrapping.lines(cell.getStringCellValue(), width);
    }
}
