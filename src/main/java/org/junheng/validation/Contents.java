package org.junheng.validation;

import java.util.List;
import java.util.Set;
import org.junheng.template.Book;
import org.junheng.template.CareSheet;
import org.junheng.template.ClassSheet;
import org.junheng.template.Column;
import org.junheng.template.CoverSheet;
import org.junheng.template.Entry;
import org.junheng.template.ExplanationSheet;
import org.junheng.template.Line;
import org.junheng.template.PairSheet;
import org.junheng.template.PremisesSheet;
import org.junheng.template.ResearchSheet;
import org.junheng.template.ScoreSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.SurveySheet;
import org.junheng.template.TeacherSheet;

/** What a workbook says, as one text that another workbook's can be compared with. */
record Contents(Book book) {

    private static final List<Column<Long>> MOVES = List.of(
            ClassSheet.MOVED_IN,
            ClassSheet.MOVED_OUT,
            ClassSheet.DROPPED_OUT,
            ClassSheet.OTHER_GAIN,
            ClassSheet.OTHER_LOSS);
    private static final Set<SheetSpec> OF_THE_FILE = Set.of(CoverSheet.SPEC, ExplanationSheet.SPEC);
    private static final Set<SheetSpec> OF_A_MONTH =
            Set.of(PairSheet.SPEC, ResearchSheet.SPEC, ScoreSheet.SPEC, SurveySheet.SPEC);

    /** All but the cover and what the school explains. */
    String everything() {
        StringBuilder text = new StringBuilder();
        book.sheets().stream()
                .filter(sheet -> !OF_THE_FILE.contains(sheet.spec()))
                .forEach(sheet -> write(text, sheet.lines(), List.of()));
        return text.toString();
    }

    /** The figures of classes, premises, home and mind, and the number of teachers; not who came and went. */
    String figures() {
        StringBuilder text = new StringBuilder();
        write(text, book.lines(ClassSheet.SPEC), MOVES);
        write(text, book.lines(PremisesSheet.SPEC), List.of());
        write(text, book.lines(CareSheet.SPEC), List.of());
        return text.append(book.lines(TeacherSheet.SPEC).size()).toString();
    }

    /** Whether something in it belongs to one month alone. */
    boolean isDatable() {
        return OF_A_MONTH.stream().anyMatch(sheet -> !book.lines(sheet).isEmpty())
                || book.lines(ClassSheet.SPEC).stream()
                        .anyMatch(line -> MOVES.stream().anyMatch(move -> line.get(move, 0L) > 0));
    }

    private static void write(StringBuilder text, List<Line> lines, List<Column<Long>> without) {
        for (Line line : lines) {
            for (Entry<?> entry : line.entries()) {
                if (without.isEmpty() || !without.contains(entry.column())) {
                    Object value = entry.value();
                    text.append(value == null ? entry.typed() : value.toString())
                            .append('\t');
                }
            }
            text.append('\n');
        }
    }
}
