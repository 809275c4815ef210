package org.junheng;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Changes a workbook as a person does who opens it and saves it again. */
public final class Edited {

    private Edited() {}

    public static void edit(Path file, Consumer<XSSFWorkbook> change) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            share(book);
            change.accept(book);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    /** POI keeps an inline text beside the one that is typed over it, so each cell with a text is made anew. */
    private static void share(XSSFWorkbook book) {
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    Cell cell = row.getCell(i);
                    if (cell != null && cell.getCellType() == CellType.STRING) {
                        CellStyle style = cell.getCellStyle();
                        String text = cell.getStringCellValue();
                        row.removeCell(cell);
                        Cell shared = row.createCell(i);
                        shared.setCellStyle(style);
                        shared.setCellValue(text);
                    }
                }
            }
        }
    }
}
