package org.junheng.template;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junheng.workbook.CellValue;

/** Reads one of a list, and yes or no, with their usual spellings. */
final class ChoiceReader {

    private static final Set<String> YES = Set.of("是", "√", "✓", "✔", "有", "Y", "YES", "1", "TRUE", "对", "T");
    private static final Set<String> NO = Set.of("否", "×", "✗", "X", "无", "N", "NO", "0", "FALSE", "没有", "不是", "F");

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
        return Reading.wrong(
                CellKinds.NOT_AN_OPTION,
                Map.of("column", column.header(), "typed", typed, "nearest", nearest(Typing.compact(typed), options)));
    }

    /** The option that shares most characters with the word; the first of the list among equals. */
    private static String nearest(String word, List<String> options) {
        Comparator<String> likeness = Comparator.comparingInt(option -> shared(word, option) * 100 - option.length());
        return options.stream()
                .reduce((a, b) -> likeness.compare(b, a) > 0 ? b : a)
                .orElse("");
    }

    private static int shared(String word, String option) {
        Map<Integer, Integer> left = new HashMap<>();
        word.codePoints().forEach(c -> left.merge(c, 1, Integer::sum));
        return (int) option.codePoints()
                .filter(c -> left.merge(c, -1, Integer::sum) >= 0)
                .count();
    }
}
