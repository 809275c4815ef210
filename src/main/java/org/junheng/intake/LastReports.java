package org.junheng.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junheng.school.SchoolCode;
import org.junheng.template.Book;
import org.junheng.template.CoverSheet;
import org.junheng.template.Line;
import org.junheng.template.SchoolTemplate;
import org.junheng.workbook.UnreadableWorkbook;

/**
 * Finds every school's last report before a month among the files of the input folder, where nothing but the files is
 * left. Every cover is looked at once; only what may be asked for is read whole.
 */
public final class LastReports {

    private final Bureau bureau;
    private final AsOf asOf;
    private final Map<SchoolCode, NavigableMap<YearMonth, List<InboxFile>>> files;

    /**
     * A report in force.
     *
     * @param period the month that it reports: the one before, or an earlier one where the school missed that
     */
    public record Report(Book book, YearMonth period) {}

    private LastReports(Bureau bureau, AsOf asOf, Map<SchoolCode, NavigableMap<YearMonth, List<InboxFile>>> files) {
        this.bureau = bureau;
        this.asOf = asOf;
        this.files = files;
    }

    /** The reports below a folder for months before this one. */
    public static LastReports before(YearMonth month, Path input, Bureau bureau) throws IOException {
        Map<SchoolCode, NavigableMap<YearMonth, List<InboxFile>>> files = new HashMap<>();
        List<Optional<Sent>> sent = Inbox.scan(input).contents().parallelStream()
                .map(LastReports::sent)
                .toList();
        sent.stream()
                .flatMap(Optional::stream)
                .filter(each -> each.period().isBefore(month))
                .forEach(each -> files.computeIfAbsent(each.school(), school -> new TreeMap<>())
                        .computeIfAbsent(each.period(), period -> new ArrayList<>())
                        .add(each.file()));
        return new LastReports(bureau, new AsOf(month.atDay(1)), files);
    }

    /** Whose file it says it is, and of which month. */
    private record Sent(SchoolCode school, YearMonth period, InboxFile file) {}

    private static Optional<Sent> sent(InboxFile file) {
        try {
            return Book.read(file.path(), List.of(CoverSheet.SPEC))
                    .form(CoverSheet.SPEC)
                    .filter(line -> line.has(CoverSheet.PERIOD))
                    .flatMap(line -> sent(line, file));
        } catch (UnreadableWorkbook nobodysReport) {
            return Optional.empty();
        }
    }

    private static Optional<Sent> sent(Line cover, InboxFile file) {
        return SchoolCode.parse(cover.get(CoverSheet.CODE, ""))
                .map(code -> new Sent(code, cover.need(CoverSheet.PERIOD), file));
    }

    /** The last report of a school that can be used; empty when there is none. */
    public Optional<Report> of(SchoolCode school) {
        return files.getOrDefault(school, new TreeMap<>()).descendingMap().entrySet().stream()
                .flatMap(month -> inForce(month.getValue()).stream().map(book -> new Report(book, month.getKey())))
                .findFirst();
    }

    private Optional<Book> inForce(List<InboxFile> sent) {
        Map<Submission, Book> usable = new HashMap<>();
        for (InboxFile file : sent) {
            whole(file).ifPresent(book -> {
                if (Admission.of(book, file.name(), bureau, asOf) instanceof Admission.Admitted admitted) {
                    usable.put(Submission.of(file, admitted.cover(), book.traits()), book);
                }
            });
        }
        return usable.isEmpty()
                ? Optional.empty()
                : Optional.of(Objects.requireNonNull(usable.get(Precedence.inForce(usable.keySet()))));
    }

    private static Optional<Book> whole(InboxFile file) {
        try {
            return Optional.of(Book.read(file.path(), SchoolTemplate.SHEETS));
        } catch (UnreadableWorkbook nobodysReport) {
            return Optional.empty();
        }
    }
}
