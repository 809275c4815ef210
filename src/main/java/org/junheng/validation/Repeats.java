package org.junheng.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junheng.finding.Finding;
import org.junheng.template.Book;
import org.junheng.template.ClassSheet;
import org.junheng.template.LiftingSheet;
import org.junheng.template.Line;
import org.junheng.template.ScoreSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.TeacherSheet;

/** Rows that say again what an earlier row says (E204, E207, E304): they are told, and count once, the first. */
public final class Repeats {

    private static final Map<SheetSpec, Function<Line, Optional<String>>> KEYS = Map.of(
            ClassSheet.SPEC, line -> ClassRules.key(line).map(List::toString),
            TeacherSheet.SPEC, Documents::number,
            ScoreSheet.SPEC, ScoreRules::sitting,
            LiftingSheet.SPEC, LiftingRules::student);

    /**
     * A sheet, asked once what its lines say.
     *
     * @param firsts the lines that count
     * @param keys those of them that say who or what they are, by that
     * @param laters each of the others with the first that says the same
     */
    private record Said(List<Line> firsts, Map<String, Line> keys, Map<Line, Line> laters) {}

    private Repeats() {}

    /** The lines of a sheet that count: all but those that repeat an earlier one. */
    public static List<Line> withoutLater(Book book, SheetSpec sheet) {
        return KEYS.containsKey(sheet) ? said(book, sheet).firsts() : book.lines(sheet);
    }

    /** The lines that count and say whom or what they are about, by what would make another line repeat them. */
    static Map<String, Line> byKey(Book book, SheetSpec sheet) {
        return said(book, sheet).keys();
    }

    /** Says of the first such line and the later one what there is to say. */
    static Rule<Book> told(SheetSpec sheet, BiFunction<Line, Line, Finding> answer) {
        return book -> said(book, sheet).laters().entrySet().stream()
                .map(repeat -> answer.apply(repeat.getValue(), repeat.getKey()));
    }

    private static Said said(Book book, SheetSpec sheet) {
        Function<Line, Optional<String>> key = Objects.requireNonNull(KEYS.get(sheet), "a sheet with a key");
        return book.once(key, () -> compared(book.lines(sheet), key));
    }

    private static Said compared(List<Line> lines, Function<Line, Optional<String>> key) {
        Map<String, Line> keys = new LinkedHashMap<>();
        List<Line> firsts = new ArrayList<>(lines.size());
        Map<Line, Line> laters = new LinkedHashMap<>();
        for (Line line : lines) {
            Line first =
                    key.apply(line).map(said -> keys.putIfAbsent(said, line)).orElse(null);
            if (first == null) {
                firsts.add(line);
            } else {
                laters.put(line, first);
            }
        }
        return new Said(List.copyOf(firsts), Collections.unmodifiableMap(keys), laters);
    }
}
