package org.junheng.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Level;
import org.junheng.intake.Fate;
import org.junheng.summary.Correction;
import org.junheng.summary.Handed;
import org.junheng.template.Book;
import org.junheng.template.Edition;
import org.junheng.template.Renewal;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.TemplateWriter;
import org.junheng.workbook.ReturnedCopy;
import org.junheng.workbook.UnreadableWorkbook;

/** The copy that goes back to a school: its own file with what is to be corrected or explained marked in it. */
public final class ReturnedBook {

    /** The folder of the copies beside the other files of the month. */
    public static final String FOLDER = "退回";

    private static final String CONVERTED = "您交的是.xls文件，本文件已转换为.xlsx，请以本文件为准继续填写。";

    private ReturnedBook() {}

    /** What the copy of a school's file is called: {@code 3201000001-云山县第一学校.xlsx}. */
    public static String fileName(String code, String name) {
        return TemplateWriter.fileName(code, name);
    }

    /** Whether a school gets its file back: something in it is to be corrected or explained, or its template is an old one. */
    public static boolean isDue(Handed file) {
        return file.fate() == Fate.IN_FORCE && (file.hasOpen(Level.E) || file.hasOpen(Level.Q) || isOld(file));
    }

    private static boolean isOld(Handed file) {
        return file.findings().stream().anyMatch(ReturnedPages::tellsOfAnOldTemplate);
    }

    /**
     * Writes the copy, in a folder that is made if it is not there. Marked is what is open; listed is also what the file
     * itself explains, lest the explanation be lost with the list in which it stood. Of a file in an old template the copy
     * is today's template with the same data in it.
     *
     * @param correction what the school changed against the version before; null for a first version
     * @throws UnreadableWorkbook when the original is no workbook that can be read: what was refused is not returned
     */
    public static void write(Path original, Handed file, @Nullable Correction correction, Path target)
            throws IOException, UnreadableWorkbook {
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        String hint = ReturnedCopy.converts(original) ? CONVERTED : "";
        if (!isOld(file)) {
            copy(original, new ReturnedPages(file, correction, hint, place -> place), target);
            return;
        }
        Book book = Book.read(original, SchoolTemplate.SHEETS);
        Renewal renewal = Renewal.of(book);
        Path renewed = Files.createTempFile(folder, ".renewed", ".xlsx");
        try {
            renewal.write(renewed);
            String words = "您用的是" + book.edition().version() + "版模板，本文件已换成" + Edition.CURRENT.version()
                    + "版，数据已填好，请以本文件为准继续填写。";
            copy(renewed, new ReturnedPages(file, correction, words, renewal::moved), target);
        } finally {
            Files.deleteIfExists(renewed);
        }
    }

    private static void copy(Path whole, ReturnedPages pages, Path target) throws IOException, UnreadableWorkbook {
        ReturnedCopy.write(
                whole, target, pages.marks(), pages.front(), pages.file().sha256());
    }
}
