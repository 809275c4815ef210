package org.junheng.workbook;

import java.nio.file.Path;

/** Reads a workbook in one streaming pass. */
@SuppressWarnings("DoNotCallSuggester")
public final class BookReader {

    private BookReader() {}

    public static BookTraits read(Path file, BookVisitor visitor) throws UnreadableWorkbook {
        throw new UnreadableWorkbook(UnreadableWorkbook.Reason.NOT_ACCESSIBLE, file + visitor.toString());
    }
}
