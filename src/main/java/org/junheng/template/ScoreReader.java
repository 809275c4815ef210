package org.junheng.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.template.Reading.Remark;
import org.junheng.workbook.CellValue;

/** Reads a paper's result: points, 缺考 or 免考. Whether the points are possible is asked later, by full marks. */
final class ScoreReader {

    private static final Map<String, Score> WORDS =
            Map.of("缺考", Score.ABSENT, "缺", Score.ABSENT, "免考", Score.EXEMPT, "免", Score.EXEMPT);

    private ScoreReader() {}

    static Reading read(Column<?> column, CellValue value) {
        if (value instanceof CellValue.Amount amount) {
            return fitting(column, amount.value(), value.typed(), List.of());
        }
        String typed = value.typed();
        String compact = Typing.compact(typed);
        Score word = WORDS.get(compact);
        if (word != null) {
            return compact.equals(word.toString())
                    ? Reading.of(word)
                    : Reading.noted(
                            word, CellKinds.SYNONYM, Map.of("column", column.header(), "typed", typed, "value", word));
        }
        Optional<BigDecimal> points = NumberReader.parse(compact);
        return points.map(number -> fitting(column, number, typed, List.of(note(column, typed, number))))
                .orElseGet(() -> NumberReader.unreadable(column, typed, CellKinds.NOT_A_SCORE));
    }

    private static Remark note(Column<?> column, String typed, BigDecimal points) {
        return new Remark(
                CellKinds.TEXT_AS_NUMBER,
                Map.of("column", column.header(), "typed", typed, "value", points.toPlainString()));
    }

    private static Reading fitting(Column<?> column, BigDecimal points, String typed, List<Remark> notes) {
        return NumberReader.isTooLarge(points)
                ? Reading.wrong(CellKinds.NOT_A_SCORE, Map.of("column", column.header(), "typed", typed))
                : new Reading(Score.of(NumberReader.withoutNoise(points)), notes);
    }
}
