package org.junheng.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.workbook.CellValue;

/** Reads one of a list, and yes or no, with their usual spellings. */
final class ChoiceReader {

    private static final Set<String> YES = Set.of("是", "√", "✓", "✔", "有", "Y", "YES", "1", "TRUE", "对", "T");
    private static final Set<String> NO = Set.of("否", "×", "✗", "X", "无", "N", "NO", "0", "FALSE", "没有", "不是", "F");

    private static final double ALIKE = 0.5;
    /** So few options are all told: the nearest may be the opposite, as 在编 is of 编外. */
    private static final int FEW = 4;

    private static final int SHOWN = 6;

    private ChoiceReader() {}

    static Reading yesNo(Column<?> column, CellValue value) {
        if (value instanceof CellValue.Truth truth) {
            return Reading.of(truth.value());
        }
        String word = Typing.compact(value.typed()).toUpperCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            return notAnOption(column, value.typed(), List.of("是", "否"));
        }
        boolean yes = YES.contains(word);
        String option = yes ? "是" : "否";
        return value.typed().equals(option) ? Reading.of(yes) : synonym(column, value.typed(), yes, option);
    }

    static Reading option(Column<?> column, CellValue value) {
        String typed = value.typed();
        String word = Typing.compact(typed);
        if (column.options().contains(typed)) {
            return Reading.of(typed);
        }
        if (column.options().contains(word)) {
            return Reading.noted(word, CellKinds.ODD_CHARACTERS, Map.of("column", column.header(), "value", word));
        }
        String meant = column.synonyms().get(word);
        return meant == null ? notAnOption(column, typed, column.options()) : synonym(column, typed, meant, meant);
    }

    private static Reading synonym(Column<?> column, String typed, Object value, String option) {
        return Reading.noted(
                value, CellKinds.SYNONYM, Map.of("column", column.header(), "typed", typed, "value", option));
    }

    private static Reading notAnOption(Column<?> column, String typed, List<String> options) {
        String hint = nearest(Typing.compact(typed), options)
                .filter(option -> options.size() > FEW)
                .map(option -> "最接近的是“" + option + "”")
                .orElseGet(() -> "可选" + some(options));
        return Reading.wrong(CellKinds.NOT_AN_OPTION, Map.of("column", column.header(), "typed", typed, "hint", hint));
    }

    /** The option that is like the word, and likest of all; of several as like, none is the nearest. */
    private static Optional<String> nearest(String word, List<String> options) {
        double most = options.stream()
                .mapToDouble(option -> Likeness.of(word, option))
                .max()
                .orElse(0);
        List<String> likest = options.stream()
                .filter(option -> Likeness.of(word, option) >= Math.max(most, ALIKE))
                .toList();
        return likest.size() == 1 ? Optional.of(likest.get(0)) : Optional.empty();
    }

    private static String some(List<String> options) {
        String first = options.stream().limit(SHOWN).collect(Collectors.joining("、"));
        return options.size() > SHOWN ? first + "等" : first;
    }
}
