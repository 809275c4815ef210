package org.junheng.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.finding.Level;
import org.junheng.finding.Place;
import org.junheng.finding.State;
import org.junheng.intake.FileKinds;
import org.junheng.summary.Correction;
import org.junheng.summary.Handed;
import org.junheng.template.Column;
import org.junheng.template.ReturnedList;
import org.junheng.workbook.FrontSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.Mark;
import org.junheng.workbook.Marked;
import org.junheng.workbook.References;
import org.junheng.workbook.SheetColumn;
import org.junheng.workbook.Tint;

/**
 * What a returned copy says: the marks in its cells, and its first sheet.
 *
 * @param correction what the school changed against the version before; null for a first version
 * @param hint what else the school should know of the copy; may be empty
 * @param moved where a place of the original is in the copy
 */
record ReturnedPages(Handed file, @Nullable Correction correction, String hint, UnaryOperator<Place> moved) {

    private static final Pattern CELL = Pattern.compile("(?<![A-Z0-9])[A-Z]{1,3}[1-9][0-9]{0,6}(?![A-Z0-9])");

    static boolean tellsOfAnOldTemplate(Finding finding) {
        return finding.kind().equals(FileKinds.OLD_TEMPLATE);
    }

    private List<Finding> listed() {
        return file.findings().stream()
                .filter(finding -> isAsked(finding) || tellsOfAnOldTemplate(finding))
                .sorted(Comparator.comparing(this::inCopy, FindingOrder.IN_FILE))
                .toList();
    }

    private Finding inCopy(Finding finding) {
        Place place = moved.apply(finding.place());
        return new Finding(finding.kind(), place, finding.typed(), finding.message(), finding.cure());
    }

    private boolean isAsked(Finding finding) {
        return (finding.level() == Level.E || finding.level() == Level.Q)
                && (file.state(finding).isOpen() || file.stateWords(finding).equals(State.EXPLAINED.label()));
    }

    List<Mark> marks() {
        return listed().stream()
                .filter(finding -> file.state(finding).isOpen())
                .flatMap(finding -> {
                    Place place = moved.apply(finding.place());
                    return cells(place).map(cell -> new Mark(place.sheet(), cell, tint(finding), note(finding)));
                })
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

    FrontSheet front() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        listed().forEach(finding -> rows.add(row(rows.size() + 1, finding)));
        if (correction != null) {
            rows.addAll(ReturnedChanges.rows(correction, moved));
        }
        List<SheetColumn> columns = List.of(
                column(ReturnedList.NUMBER, 6, Look.NUMBER),
                column(ReturnedList.LEVEL, 10, Look.CENTRED),
                column(ReturnedList.RULE, 10, Look.CENTRED),
                column(ReturnedList.PLACE, 18, Look.WRAPPED),
                column(ReturnedList.PROBLEM, 46, Look.WRAPPED),
                column(ReturnedList.CURE, 40, Look.WRAPPED),
                column(ReturnedList.WORDS, 32, Look.WRAPPED));
        String name = ReturnedList.SPEC.name();
        String instructions = hint + ReturnedList.SPEC.instructions();
        return new FrontSheet(name, name, instructions, columns, columns.size() - 1, rows);
    }

    private static SheetColumn column(Column<?> column, double width, Look look) {
        return new SheetColumn(column.header(), width, look);
    }

    private List<@Nullable Object> row(int number, Finding finding) {
        State state = file.state(finding);
        boolean open = state.isOpen();
        return Arrays.asList(
                number,
                open
                        ? Marked.tinted(finding.level().label(), tint(finding))
                        : finding.level().label(),
                finding.kind().code(),
                place(moved.apply(finding.place())),
                finding.message(),
                state == State.EXPLAINED ? "已说明，不必再改；改了数的请改写说明" : finding.cure(),
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
