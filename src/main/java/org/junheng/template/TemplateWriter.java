package org.junheng.template;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.workbook.FormBook;
import org.junheng.workbook.FormSheet;

/** Writes the workbook that a school fills in, bare or with what the bureau knows of the school. */
public final class TemplateWriter {

    private static final String TITLE = "学校月报";
    private static final String REQUIRED_TAB = "2F5597";
    private static final String OPTIONAL_TAB = "BFBFBF";
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");
    private static final int LONGEST_NAME = 60;

    private TemplateWriter() {}

    /** Writes a file, in place of one that is there; {@code stamp} is what it says of the time it was made. */
    public static void write(Path file, Prefill prefill, Instant stamp) throws IOException {
        write(file, prefill, Carried.NOTHING, stamp);
    }

    /** The same, with what the school's last report still says in the open cells. */
    public static void write(Path file, Prefill prefill, Carried carried, Instant stamp) throws IOException {
        write(file, prefill.values(), carried.filling(), stamp);
    }

    static void write(Path file, Map<Column<?>, Object> fixed, Filling open, Instant stamp) throws IOException {
        try (FormBook book = new FormBook()) {
            for (SheetSpec spec : SchoolTemplate.SHEETS) {
                draw(book.sheet(spec.name()), spec, fixed, open);
            }
            book.save(file, stamp, TITLE);
        }
    }

    private static void draw(FormSheet sheet, SheetSpec spec, Map<Column<?>, Object> fixed, Filling open) {
        switch (spec.layout()) {
            case TABLE -> SheetTableDrawing.draw(sheet, spec, open.rows(spec));
            case FORM -> SheetFormDrawing.draw(sheet, spec, fixed, open.items());
            case BY_STAGE -> SheetStageDrawing.draw(sheet, spec, open.items());
        }
        sheet.tab(spec.isRequired() ? REQUIRED_TAB : OPTIONAL_TAB);
        sheet.hideGrid();
        sheet.protect();
    }

    /** What a school's file is called: {@code 3201000001-云山县第一学校.xlsx}. */
    public static String fileName(String code, String name) {
        String stem = Stream.of(code, name)
                .map(TemplateWriter::fit)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        return stem + ".xlsx";
    }

    /** Without characters that some file system forbids, and not too long for any. */
    private static String fit(String part) {
        return FORBIDDEN
                .matcher(Typing.trimmed(part))
                .replaceAll("_")
                .codePoints()
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
