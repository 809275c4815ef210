package org.junheng.workbook;

import java.util.List;
import java.util.stream.Stream;

/** The small file that Excel, WPS and LibreOffice put beside a workbook as long as they have it open. */
public final class OwnerFile {

    private static final List<String> MARKS = List.of("~$", ".~");

    private OwnerFile() {}

    /** Whether a file of this name is one. */
    public static boolean is(String name) {
        return MARKS.stream().anyMatch(name::startsWith);
    }

    /** The names that one may have beside a workbook of this name: a long one loses its first two characters. */
    public static Stream<String> of(String workbook) {
        return MARKS.stream()
                .flatMap(mark -> Stream.of(mark + workbook, mark + workbook.substring(Math.min(2, workbook.length()))));
    }
}
