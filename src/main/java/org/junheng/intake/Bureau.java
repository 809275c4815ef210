package org.junheng.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.finding.Level;
import org.junheng.school.Founder;
import org.junheng.school.Labelled;
import org.junheng.school.Locality;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.template.Book;
import org.junheng.template.BureauTemplate;
import org.junheng.template.Column;
import org.junheng.template.CountyFactSheet;
import org.junheng.template.Line;
import org.junheng.template.ParameterSheet;
import org.junheng.template.RosterSheet;
import org.junheng.template.SheetContent;
import org.junheng.template.TargetSheet;
import org.junheng.template.Typing;
import org.junheng.workbook.UnreadableWorkbook;

/** The bureau's own workbook: register, settings, county figures, targets. */
public record Bureau(Register register, Parameters parameters, List<CountyFact> facts, List<Target> targets) {

    /** Its name, at the top of the input folder. */
    public static final String FILE = "县级底册.xlsx";

    private static final Pattern NAME_SEPARATORS = Pattern.compile("[、,，;；/|]");

    public Bureau {
        facts = List.copyOf(facts);
        targets = List.copyOf(targets);
    }

    /** A bureau of which nothing is known, for checking a workbook without the register. */
    public static Bureau unknown() {
        return new Bureau(new Register(List.of()), new Parameters(Map.of()), List.of(), List.of());
    }

    /**
     * Reads the bureau's workbook.
     *
     * @throws UnusableBureau when it is missing or says something that cannot be used, in words for the clerk
     */
    public static Bureau read(Path file) throws UnusableBureau {
        if (!Files.isRegularFile(file)) {
            throw new UnusableBureau(List.of("找不到" + FILE + "，请把它放在输入文件夹里，不要改名，也不要放进子文件夹："
                    + file.toAbsolutePath().normalize()));
        }
        try {
            Book book = Book.read(file, BureauTemplate.SHEETS);
            refuseErrors(book);
            return new Bureau(
                    new Register(book.lines(RosterSheet.SPEC).stream()
                            .map(Bureau::school)
                            .toList()),
                    parameters(book),
                    book.lines(CountyFactSheet.SPEC).stream().map(Bureau::fact).toList(),
                    book.lines(TargetSheet.SPEC).stream().map(Bureau::target).toList());
        } catch (UnreadableWorkbook unreadable) {
            throw new UnusableBureau(List.of(words(unreadable)), unreadable);
        }
    }

    private static void refuseErrors(Book book) throws UnusableBureau {
        List<String> complaints = new ArrayList<>();
        for (SheetContent sheet : book.sheets()) {
            if (sheet.spec().isRequired() && !sheet.present()) {
                complaints.add(FILE + book.lacks(sheet.spec()));
            }
            sheet.missing().forEach(header -> complaints.add(FILE + "的“" + sheet.name() + "”缺少“" + header + "”列"));
        }
        book.findings().stream()
                .filter(finding -> finding.level() == Level.E)
                .map(Bureau::words)
                .forEach(complaints::add);
        List<Line> schools = book.lines(RosterSheet.SPEC);
        if (!schools.isEmpty() || complaints.isEmpty()) {
            complaints.addAll(RosterCheck.complaints(schools));
        }
        complaints.addAll(ParameterCheck.complaints(book.lines(ParameterSheet.SPEC)));
        if (!complaints.isEmpty()) {
            throw new UnusableBureau(complaints);
        }
    }

    private static String words(UnreadableWorkbook unreadable) {
        String detail = unreadable.detail().isEmpty() ? "" : "（" + unreadable.detail() + "）";
        return FILE + "：" + unreadable.reason().words() + detail + "。请用Excel或WPS打开核对，另存为不设密码的.xlsx后放回输入文件夹";
    }

    private static String words(Finding finding) {
        return FILE + " " + finding.place().sheet() + "!" + finding.place().cell() + "：" + finding.message() + "。"
                + finding.cure();
    }

    private static RegisteredSchool school(Line line) {
        return new RegisteredSchool(
                new SchoolCode(line.get(RosterSheet.CODE, "")),
                line.get(RosterSheet.NAME, ""),
                NAME_SEPARATORS
                        .splitAsStream(line.get(RosterSheet.SHORT_NAME, ""))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                term(SchoolType.class, line, RosterSheet.TYPE),
                term(Founder.class, line, RosterSheet.FOUNDER),
                term(Locality.class, line, RosterSheet.LOCALITY),
                line.get(RosterSheet.TOWNSHIP, ""),
                line.get(RosterSheet.ROLE, ""),
                code(line, RosterSheet.PARTNER),
                line.get(RosterSheet.EXPECTED, true),
                line.get(RosterSheet.CONTACT, ""),
                line.get(RosterSheet.PHONE, ""),
                line.get(RosterSheet.OPENED),
                line.get(RosterSheet.CLOSED));
    }

    private static <E extends Enum<E> & Labelled> E term(Class<E> vocabulary, Line line, Column<String> column) {
        return Labelled.of(vocabulary, line.get(column, "")).orElseThrow();
    }

    private static @Nullable SchoolCode code(Line line, Column<String> column) {
        return SchoolCode.parse(line.get(column, "")).orElse(null);
    }

    private static Parameters parameters(Book book) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Line line : book.lines(ParameterSheet.SPEC)) {
            values.put(
                    Typing.compact(line.get(ParameterSheet.NAME, "")),
                    Typing.compact(line.get(ParameterSheet.VALUE, "")));
        }
        return new Parameters(values);
    }

    private static CountyFact fact(Line line) {
        String name = line.get(CountyFactSheet.NAME, "");
        return new CountyFact(
                Math.toIntExact(line.get(CountyFactSheet.YEAR, 0L)),
                line.get(CountyFactSheet.CODE, ""),
                Labelled.labels(Stage.class).contains(name) ? name : "",
                line.get(CountyFactSheet.VALUE, ""),
                line.get(CountyFactSheet.BASIS, ""));
    }

    private static Target target(Line line) {
        return new Target(
                Math.toIntExact(line.get(TargetSheet.YEAR, 0L)),
                line.get(TargetSheet.CODE, ""),
                Labelled.of(Stage.class, line.get(TargetSheet.STAGE, "")).orElse(null),
                code(line, TargetSheet.SCHOOL),
                Objects.requireNonNull(line.get(TargetSheet.TARGET)),
                line.get(TargetSheet.OWNER, ""),
                line.get(TargetSheet.ACTION, ""));
    }
}
