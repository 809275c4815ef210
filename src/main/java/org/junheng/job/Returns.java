package org.junheng.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.intake.Inbox;
import org.junheng.intake.InboxFile;
import org.junheng.intake.RegisteredSchool;
import org.junheng.ledger.ReturnedBook;
import org.junheng.school.SchoolCode;
import org.junheng.summary.Correction;
import org.junheng.summary.Handed;
import org.junheng.summary.MonthPicture;
import org.junheng.workbook.UnreadableWorkbook;

/** The copies that go back to schools whose file in force has something to be corrected or explained. */
final class Returns {

    private final Map<String, InboxFile> originals;
    private final MonthPicture picture;
    private final Map<String, Correction> corrections;

    Returns(Inbox inbox, MonthPicture picture, List<Correction> corrections) {
        this.originals = inbox.files().stream().collect(Collectors.toMap(InboxFile::relative, Function.identity()));
        this.picture = picture;
        this.corrections = corrections.stream().collect(Collectors.toMap(Correction::sha256, Function.identity()));
    }

    /** A writing a school. */
    Stream<Writing> writings() {
        return picture.files().stream().filter(ReturnedBook::isDue).map(file -> folder -> write(file, folder));
    }

    private Path write(Handed file, Path folder) throws IOException {
        String name = ReturnedBook.fileName(digits(file), name(file));
        Path target = folder.resolve(ReturnedBook.FOLDER).resolve(name);
        InboxFile original = Objects.requireNonNull(originals.get(file.path()), "of the input folder");
        InputChanged.refuse(original);
        try {
            ReturnedBook.write(original.path(), file, corrections.get(file.sha256()), target);
            return target;
        } catch (UnreadableWorkbook unreadable) {
            throw new IOException("could be read before, but not any more: " + file.path(), unreadable);
        } finally {
            InputChanged.refuse(original);
        }
    }

    private static String digits(Handed file) {
        SchoolCode school = file.school();
        return school == null ? "" : school.digits();
    }

    private String name(Handed file) {
        SchoolCode school = file.school();
        return school == null
                ? ""
                : picture.bureau()
                        .register()
                        .find(school)
                        .map(RegisteredSchool::name)
                        .orElse("");
    }
}
