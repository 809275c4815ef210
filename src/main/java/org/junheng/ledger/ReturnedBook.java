package org.junheng.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.finding.Level;
import org.junheng.finding.Place;
import org.junheng.finding.State;
import org.junheng.intake.Fate;
import org.junheng.summary.Correction;
import org.junheng.summary.Handed;
import org.junheng.template.Column;
import org.junheng.template.ReturnedList;
import org.junheng.template.TemplateWriter;
import org.junheng.workbook.FrontSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.Mark;
import org.junheng.workbook.Marked;
import org.junheng.workbook.References;
import org.junheng.workbook.ReturnedCopy;
import org.junheng.workbook.SheetColumn;
import org.junheng.workbook.Tint;
import org.junheng.workbook.UnreadableWorkbook;

/** The copy that goes back to a school: its own file with what is to be corrected or explained marked in it. */
public final class ReturnedBook {

    /** The folder of the copies beside the other files of the month. */
    public static final String FOLDER = "退回";

    private static final Pattern CELL = Pattern.compile("(?<![A-Z0-9])[A-Z]{1,3}[1-9][0-9]{0,6}(?![A-Z0-9])");
    private static final String CONVERTED = "您交的是.xls文件，本文件已转换为.xlsx，请以本文件为准继续填写。";

    private ReturnedBook() {}

    /** What the copy of a school's file is called: {@code 3201000001-云山县第一学校.xlsx}. */
    public static String fileName(String code, String name) {
        return TemplateWriter.fileName(code, name);
    }

    /** Whether a school gets its file back: something in it is to be corrected or explained. */
    public static boolean isDue(Handed file) {
        return file.fate() == Fate.IN_FORCE && (file.hasOpen(Level.E) || file.hasOpen(Level.Q));
    }

    /**
     * Writes the copy, in a folder that is made if it is not there. Marked is what is open; listed is also what the file
     * itself explains, lest the explanation be lost with the list in which it stood.
     *
     * @param correction what the school changed against the version before; null for a first version
     * @throws UnreadableWorkbook when the original is no workbook that can be read: what was refused is not returned
     */
    public static void write(Path original, Handed file, @Nullable Correction correction, Path target)
            throws IOException, UnreadableWorkbook {
        List<Finding> listed = file.findings().stream()
                .filter(finding -> finding.level() == Level.E || finding.level() == Level.Q)
                .filter(finding ->
                        file.state(finding).isOpen() || file.stateWords(finding).equals(State.EXPLAINED.label()))
                .sorted(FindingOrder.IN_FILE)
                .toList();
        List<Finding> open =
                listed.stream().filter(finding -> file.state(finding).isOpen()).toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        listed.forEach(finding -> rows.add(row(rows.size() + 1, file, finding)));
        if (correction != null) {
            rows.addAll(ReturnedChanges.rows(correction));
        }
        Files.createDirectories(Objects.requireNonNull(target.toAbsolutePath().getParent()));
        ReturnedCopy.write(original, target, marks(open), front(rows, ReturnedCopy.converts(original)), file.sha256());
    }

    private static List<Mark> marks(List<Finding> listed) {
        return listed.stream()
                .flatMap(finding -> cells(finding.place())
                        .map(cell -> new Mark(finding.place().sheet(), cell, tint(finding), note(finding))))
                .toList();
    }

    private static Stream<String> cells(Place place) {
        return CELL.matcher(place.sheet().isEmpty() ? "" : place.cell())
                .results()
                .map(MatchResult::group);
    }

    private static Tint tint(Finding finding) {
        return finding.level() == Level.E ? Tint.BAD : Tint.WARN;
    }

    private static String note(Finding finding) {
        return "【" + finding.level().label() + " " + finding.kind().code() + "】" + finding.message() + "\n如何修改："
                + finding.cure();
    }

    private static FrontSheet front(List<List<@Nullable Object>> rows, boolean converted) {
        List<SheetColumn> columns = List.of(
                column(ReturnedList.NUMBER, 6, Look.NUMBER),
                column(ReturnedList.LEVEL, 10, Look.CENTRED),
                column(ReturnedList.RULE, 10, Look.CENTRED),
                column(ReturnedList.PLACE, 18, Look.WRAPPED),
                column(ReturnedList.PROBLEM, 46, Look.WRAPPED),
                column(ReturnedList.CURE, 40, Look.WRAPPED),
                column(ReturnedList.WORDS, 32, Look.WRAPPED));
        String name = ReturnedList.SPEC.name();
        String instructions = (converted ? CONVERTED : "") + ReturnedList.SPEC.instructions();
        return new FrontSheet(name, name, instructions, columns, columns.size() - 1, rows);
    }

    private static SheetColumn column(Column<?> column, double width, Look look) {
        return new SheetColumn(column.header(), width, look);
    }

    private static List<@Nullable Object> row(int number, Handed file, Finding finding) {
        boolean open = file.state(finding).isOpen();
        return Arrays.asList(
                number,
                open
                        ? Marked.tinted(finding.level().label(), tint(finding))
                        : finding.level().label(),
                finding.kind().code(),
                place(finding.place()),
                finding.message(),
                open ? finding.cure() : "已说明，不必再改；改了数的请改写说明",
                open ? null : file.words(finding));
    }

    private static @Nullable Object place(Place place) {
        if (place.sheet().isEmpty()) {
            return null;
        }
        String words = place.cell().isEmpty() ? place.sheet() : place.sheet() + "!" + place.cell();
        String first = cells(place).findFirst().orElse("A1");
        return Marked.link(words, References.to(place.sheet(), first));
    }
}
