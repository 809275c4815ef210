package org.junheng.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.school.SchoolCode;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.CoverSheet;
import org.junheng.template.Edition;
import org.junheng.template.Entry;
import org.junheng.template.Line;
import org.junheng.template.PersonalNumbers;
import org.junheng.template.SheetContent;

/** Asks of a workbook, before anything else, whether it is a report of this county that can be used. */
final class CoverCheck {

    private final Book book;
    private final Bureau bureau;
    private final AsOf asOf;
    private final @Nullable Line cover;

    CoverCheck(Book book, Bureau bureau, AsOf asOf) {
        this.book = book;
        this.bureau = bureau;
        this.asOf = asOf;
        this.cover = book.form(CoverSheet.SPEC).orElse(null);
    }

    /** Empty when it can be used; a file that is not of this template is asked nothing further. */
    List<Finding> reasonsToRefuse() {
        if (cover == null) {
            return List.of(FileKinds.NOT_THE_TEMPLATE.inFile(Map.of("reason", "没有工作表“封面”，或封面没有表头")));
        }
        String version = cover.get(CoverSheet.TEMPLATE);
        if (version == null) {
            return List.of(
                    cover.finding(FileKinds.NOT_THE_TEMPLATE, CoverSheet.TEMPLATE, Map.of("reason", "封面没有模板版本")));
        }
        if (Edition.of(version).isEmpty()) {
            return List.of(cover.finding(
                    FileKinds.OTHER_VERSION,
                    CoverSheet.TEMPLATE,
                    Map.of("version", PersonalNumbers.hidden(version), "accepted", CoverSheet.VERSION)));
        }
        return Stream.of(
                        trouble(FileKinds.UNKNOWN_SCHOOL, CoverSheet.CODE, schoolTrouble(cover)),
                        trouble(FileKinds.PERIOD, CoverSheet.PERIOD, periodTrouble(cover)),
                        incomplete())
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<SchoolCode> school() {
        return Optional.ofNullable(cover)
                .flatMap(line -> SchoolCode.parse(line.get(CoverSheet.CODE, "")))
                .filter(this::isKnown);
    }

    @Nullable
    YearMonth period() {
        return cover == null ? null : cover.get(CoverSheet.PERIOD);
    }

    /** What the cover says, once there is no reason to refuse it. */
    Cover cover() {
        Line line = Objects.requireNonNull(cover);
        return new Cover(
                school().orElseThrow(),
                line.get(CoverSheet.NAME, ""),
                Objects.requireNonNull(period()),
                line.get(CoverSheet.KIND, "").equals(CoverSheet.CORRECTION),
                (int) Math.min(line.get(CoverSheet.SEQUENCE, 0L), Integer.MAX_VALUE),
                line.get(CoverSheet.FILLED));
    }

    private Optional<Finding> trouble(Kind kind, Column<?> column, Optional<String> reason) {
        return reason.map(words -> Objects.requireNonNull(cover).finding(kind, column, Map.of("reason", words)));
    }

    private Optional<String> schoolTrouble(Line line) {
        Entry<String> code = line.entry(CoverSheet.CODE);
        if (code.typed().isEmpty()) {
            return Optional.of("没有填写");
        }
        if (code.value() == null || SchoolCode.parse(code.value()).isEmpty()) {
            return Optional.of(quoted(code.typed()) + "不是10位数字");
        }
        return school().isPresent() ? Optional.empty() : Optional.of("“" + code.value() + "”不在学校名录中");
    }

    private static String quoted(String typed) {
        return "“" + PersonalNumbers.hidden(typed) + "”";
    }

    private boolean isKnown(SchoolCode code) {
        return bureau.register().isEmpty() || bureau.register().find(code).isPresent();
    }

    private Optional<String> periodTrouble(Line line) {
        Entry<YearMonth> period = line.entry(CoverSheet.PERIOD);
        YearMonth month = period.value();
        if (month == null) {
            return Optional.of(period.typed().isEmpty() ? "没有填写" : quoted(period.typed()) + "不是年月");
        }
        if (asOf.isFuture(month)) {
            return Optional.of(month + FileKinds.NOT_YET);
        }
        return bureau.parameters().earliest().filter(month::isBefore).map(first -> month + "早于最早所属期" + first);
    }

    private Optional<Finding> incomplete() {
        String missing = book.sheets().stream()
                .filter(sheet -> sheet.spec().isRequired())
                .flatMap(sheet -> lack(sheet).stream())
                .collect(Collectors.joining("；"));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(FileKinds.INCOMPLETE.inFile(Map.of("missing", missing)));
    }

    private Optional<String> lack(SheetContent sheet) {
        if (!sheet.present()) {
            return Optional.of(book.lacks(sheet.spec()));
        }
        return sheet.missing().isEmpty()
                ? Optional.empty()
                : Optional.of("工作表“" + sheet.name() + "”缺少" + quoted(sheet.missing()) + standIns(sheet));
    }

    private static String standIns(SheetContent sheet) {
        return sheet.misspelt().isEmpty() ? "" : "（" + quoted(sheet.misspelt()) + "可能就是，要改回原名）";
    }

    private static String quoted(List<String> words) {
        return "“" + String.join("”“", words) + "”";
    }
}
