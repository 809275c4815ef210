package org.junheng.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook for formulas, charts, notes and drop-downs: drawn cell by cell in memory, written when saved. */
public final class FigureBook implements AutoCloseable {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Palette palette = new Palette(book);
    private final OptionLists options = new OptionLists();
    private final List<FigureSheet> sheets = new ArrayList<>();

    public FigureSheet sheet(String name) {
        FigureSheet sheet = new FigureSheet(book.createSheet(name), palette, options);
        sheets.add(sheet);
        return sheet;
    }

    /** Gives a range, as {@link References#range} writes it, a name that formulas may use. */
    public void name(String name, String range) {
        XSSFName defined = book.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(range);
    }

    /** For charts and whatever else is not offered here. */
    public XSSFWorkbook poi() {
        return book;
    }

    /** Puts the workbook in its place, once; {@code stamp} is what it says of the time it was made. */
    public void save(Path target, Instant stamp, String title) throws IOException {
        sheets.forEach(FigureSheet::settle);
        options.writeTo(book);
        Path draft = ZipNormal.draftOf(target);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                book.write(out);
            }
            new ZipNormal(new CoreProperties(title, stamp)).rewrite(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
