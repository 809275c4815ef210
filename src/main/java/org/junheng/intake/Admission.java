package org.junheng.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.school.SchoolCode;
import org.junheng.template.Book;
import org.junheng.template.CoverSheet;
import org.junheng.template.Edition;
import org.junheng.template.Line;
import org.junheng.workbook.BookTraits;
import org.junheng.workbook.UnreadableWorkbook;
import org.junheng.workbook.UnreadableWorkbook.Reason;

/** Whether a file can be used as a school's report, and whose report it is. */
public sealed interface Admission {

    /**
     * It can be used.
     *
     * @param notices what there is to say about the file itself
     */
    record Admitted(Cover cover, List<Finding> notices) implements Admission {
        public Admitted {
            notices = List.copyOf(notices);
        }
    }

    /**
     * It cannot be used at all.
     *
     * @param reasons one or more findings of level X
     * @param school whose it says it is, where a school of the register can be made out; null otherwise
     * @param period the month that it says it reports; null when that cannot be made out
     */
    record Refused(
            List<Finding> reasons,
            @Nullable SchoolCode school,
            @Nullable YearMonth period) implements Admission {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Of a file that is no readable workbook. */
    static Admission of(UnreadableWorkbook unreadable) {
        Kind kind = unreadable.reason() == Reason.ENCRYPTED
                ? FileKinds.ENCRYPTED
                : unreadable.reason() == Reason.MACROS ? FileKinds.MACROS : FileKinds.UNREADABLE;
        String detail = unreadable.detail().isEmpty() ? "" : "（" + unreadable.detail() + "）";
        return new Refused(
                List.of(kind.inFile(Map.of("reason", unreadable.reason().words() + detail))), null, null);
    }

    /**
     * Of a workbook that was read by the school's template.
     *
     * @param fileName without its folder
     */
    static Admission of(Book book, String fileName, Bureau bureau, AsOf asOf) {
        CoverCheck check = new CoverCheck(book, bureau, asOf);
        List<Finding> reasons = check.reasonsToRefuse();
        if (!reasons.isEmpty()) {
            return new Refused(reasons, check.school().orElse(null), check.period());
        }
        Cover cover = check.cover();
        Stream<Finding> notices = Stream.of(
                        oldTemplate(book),
                        foreignParts(book.traits()),
                        new FileName(fileName).contradictions(cover, bureau.register()))
                .flatMap(findings -> findings);
        return new Admitted(cover, notices.toList());
    }

    private static Stream<Finding> oldTemplate(Book book) {
        if (book.edition().isCurrent()) {
            return Stream.empty();
        }
        String changes = book.readAs().isEmpty() ? "" : "：" + String.join("，", book.readAs());
        Line cover = book.form(CoverSheet.SPEC).orElseThrow();
        return Stream.of(cover.finding(
                FileKinds.OLD_TEMPLATE,
                CoverSheet.TEMPLATE,
                Map.of(
                        "version", book.edition().version(),
                        "current", Edition.CURRENT.version(),
                        "changes", changes)));
    }

    private static Stream<Finding> foreignParts(BookTraits traits) {
        Stream<String> links = traits.externalLinks() ? Stream.of("指向其他工作簿的外部链接") : Stream.empty();
        Stream<String> objects = traits.embeddedObjects() ? Stream.of("嵌入的对象或文件") : Stream.empty();
        return Stream.concat(links, objects).map(what -> FileKinds.FOREIGN_PARTS.inFile(Map.of("what", what)));
    }
}
