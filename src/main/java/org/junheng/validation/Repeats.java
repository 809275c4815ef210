package org.junheng.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junheng.template.Book;
import org.junheng.template.ClassSheet;
import org.junheng.template.LiftingSheet;
import org.junheng.template.Line;
import org.junheng.template.ScoreSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.TeacherSheet;

/** Rows that say again what an earlier row says (E204, E207, E304): they are told, and count once, the first. */
public final class Repeats {

    private static final Map<SheetSpec, Function<Line, ? extends Optional<?>>> KEYS = Map.of(
            ClassSheet.SPEC, ClassRules::key,
            TeacherSheet.SPEC, Documents::number,
            ScoreSheet.SPEC, ScoreRules::sitting,
            LiftingSheet.SPEC, LiftingRules::student);

    private Repeats() {}

    /** The lines of a sheet that count: all but those that repeat an earlier one. */
    public static List<Line> withoutLater(Book book, SheetSpec sheet) {
        Function<Line, ? extends Optional<?>> key = KEYS.get(sheet);
        return key == null
                ? book.lines(sheet)
                : book.once(
                        key,
                        () -> book.lines(sheet).stream().filter(isFirst(key)).toList());
    }

    private static Predicate<Line> isFirst(Function<Line, ? extends Optional<?>> key) {
        Set<Object> said = new HashSet<>();
        return line -> key.apply(line).map(value -> said.add(value)).orElse(true);
    }
}
