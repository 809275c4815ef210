package org.junheng.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook to be filled in, with notes, drop-downs and closed cells: drawn in memory, written when saved. */
public final class FormBook implements AutoCloseable {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Palette palette = new Palette(book);
    private final OptionLists options = new OptionLists();
    private final List<FormSheet> sheets = new ArrayList<>();

    public FormSheet sheet(String name) {
        FormSheet sheet = new FormSheet(book.createSheet(name), palette, options);
        sheets.add(sheet);
        return sheet;
    }

    /** Puts the workbook in its place, once; {@code stamp} is what it says of the time it was made. */
    public void save(Path target, Instant stamp, String title) throws IOException {
        sheets.forEach(FormSheet::settle);
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
