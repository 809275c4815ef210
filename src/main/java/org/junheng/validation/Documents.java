package org.junheng.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.PostingSheet;
import org.junheng.template.TeacherSheet;

/** The document numbers (证件号码) of teachers; only a resident ID has a form that can be asked about. */
final class Documents {

    static final Kind UNSOUND =
            new Kind("E201", "居民身份证号码有误", "证件号码不是有效的居民身份证号码：{reason}", "请对照身份证逐位核对18位号码；不是居民身份证的，请在“教师”表选明证件类型");

    static final List<Kind> KINDS = List.of(UNSOUND);

    private static final int LENGTH = 18;

    private Documents() {}

    /** Asks a teacher whose document is a resident ID, and one of whom no other document is named. */
    static Rule<Line> areSound() {
        return line -> isResident(line) ? ask(line, TeacherSheet.DOCUMENT) : Stream.empty();
    }

    /** Asks the posted teachers, except those who by 教师 hold another document. */
    static Rule<Book> ofPostedAreSound() {
        return Lines.against(TeacherSheet.SPEC, book -> {
            List<Line> others = book.lines(TeacherSheet.SPEC).stream()
                    .filter(line -> !isResident(line))
                    .toList();
            return book.lines(PostingSheet.SPEC).stream()
                    .filter(posted -> others.stream().noneMatch(other -> isOf(other, posted)))
                    .flatMap(posted -> ask(posted, PostingSheet.DOCUMENT));
        });
    }

    /** Whether a posting is that teacher's: by the number, or by the name where the number is missing or wrong. */
    private static boolean isOf(Line teacher, Line posted) {
        return teacher.has(TeacherSheet.DOCUMENT)
                ? capitals(teacher, TeacherSheet.DOCUMENT).equals(capitals(posted, PostingSheet.DOCUMENT))
                : teacher.has(TeacherSheet.NAME)
                        && teacher.need(TeacherSheet.NAME).equals(posted.get(PostingSheet.TEACHER));
    }

    /** The resident ID of a teacher, if it is one and is sound. */
    static Optional<ResidentId> residentId(Line teacher) {
        return isResident(teacher) ? ResidentId.parse(teacher.get(TeacherSheet.DOCUMENT, "")) : Optional.empty();
    }

    /** The number by which a teacher is known; empty when it is missing or wrong. */
    static Optional<String> number(Line teacher) {
        return isResident(teacher)
                ? residentId(teacher).map(ResidentId::number)
                : Optional.of(capitals(teacher, TeacherSheet.DOCUMENT)).filter(number -> !number.isEmpty());
    }

    private static boolean isResident(Line teacher) {
        return !teacher.entry(TeacherSheet.DOCUMENT_TYPE).faulty()
                && teacher.get(TeacherSheet.DOCUMENT_TYPE, TeacherSheet.RESIDENT_ID)
                        .equals(TeacherSheet.RESIDENT_ID);
    }

    private static Stream<Finding> ask(Line line, Column<String> column) {
        String number = line.get(column);
        return number == null || ResidentId.parse(number).isPresent()
                ? Stream.empty()
                : Stream.of(line.finding(
                        UNSOUND, column, Map.of("reason", number.length() == LENGTH ? "出生日期码或校验码不对" : "应为18位")));
    }

    private static String capitals(Line line, Column<String> column) {
        return line.get(column, "").toUpperCase(Locale.ROOT);
    }
}
