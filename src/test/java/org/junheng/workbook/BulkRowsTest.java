package org.junheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BulkRowsTest {

    private static final Formula SUM = Formula.overArrays("SUM(B1:B2)", 3);
    private static final BulkLayout LAYOUT =
            new BulkLayout("表", null, List.of(SheetColumn.of("一", Look.TEXT), SheetColumn.of("二", Look.NUMBER)), 0);

    @Test
    void repeatsWhatStandsAbove() {
        List<Object> values = List.of(" 两边 ", 87.5);

        assertThat(written(row(2, Tint.NONE, values), row(3, Tint.NONE, values)))
                .isEqualTo(written(row(2, Tint.NONE, values)) + written(row(3, Tint.NONE, values)));
    }

    @Test
    void repeatsWhatStandsAboveBesideWhatDoesNot() {
        Object same = "同";
        BulkRow first = row(2, Tint.NONE, List.of(same, 1));
        BulkRow second = row(3, Tint.NONE, List.of(same, 2));
        BulkRow third = row(4, Tint.NONE, Arrays.asList(null, second.values().get(1)));
        BulkRow fourth = row(5, Tint.NONE, List.of(same, second.values().get(1)));

        assertThat(written(first, second, third, fourth))
                .isEqualTo(written(first) + written(second) + written(third) + written(fourth));
    }

    @Test
    void repeatsNothingIntoAnotherTint() {
        List<Object> values = List.of("红", 1);

        assertThat(written(row(2, Tint.NONE, values), row(3, Tint.BAD, values)))
                .isEqualTo(written(row(2, Tint.NONE, values)) + written(row(3, Tint.BAD, values)));
    }

    @Test
    void tellsAFormulaOverArraysWhereItStands() {
        assertThat(written(
                        row(2, Tint.NONE, List.of(SUM, Marked.shown(SUM, Look.WHOLE))),
                        row(3, Tint.NONE, List.of(SUM, Marked.shown(SUM, Look.WHOLE)))))
                .contains("ref=\"A2\"", "ref=\"B2\"", "ref=\"A3\"", "ref=\"B3\"");
    }

    @Test
    void saysOfEveryCellWhereItStandsAsSpreadsheetProgramsDo() {
        List<Object> values = List.of("同", 1);

        assertThat(written(true, row(2, Tint.NONE, values), row(3, Tint.NONE, values)))
                .contains("r=\"A2\"", "r=\"B2\"", "r=\"A3\"", "r=\"B3\"");
        assertThat(written(false, row(2, Tint.NONE, values), row(3, Tint.NONE, values)))
                .doesNotContain("r=\"A", "r=\"B");
    }

    @Test
    void repeatsWhatIsNotThere() {
        List<@Nullable Object> nothing = Arrays.asList(null, null);

        assertThat(written(row(2, Tint.NONE, nothing), row(3, Tint.NONE, nothing)))
                .isEqualTo(written(row(2, Tint.NONE, nothing)) + written(row(3, Tint.NONE, nothing)));
    }

    @Test
    void writesNumbersByTheirDigits() {
        Random random = new Random(7);
        List<Number> numbers = new ArrayList<>(
                List.of(0, -0.0, -3, 0.01, 0.07, 0.001, 9_999_999.99, 1e7, 12345678.5, 1e15, Long.MAX_VALUE, 1e-9));
        Stream.generate(() -> List.<Number>of(
                        random.nextInt(1_000_000_000) / 100.0,
                        random.nextInt(100_000) / 1000.0,
                        Math.nextUp(random.nextInt(10_000) / 10.0),
                        random.nextDouble()))
                .limit(10_000)
                .forEach(numbers::addAll);

        assertThat(numbers)
                .allSatisfy(number ->
                        assertThat(text(new XmlBytes().number(number))).isEqualTo(Stored.digits(number)));
    }

    private static BulkRow row(int number, Tint tint, List<? extends @Nullable Object> values) {
        return new BulkRow(number, new ArrayList<>(values), tint);
    }

    private static String written(BulkRow... rows) {
        return written(false, rows);
    }

    private static String written(boolean placed, BulkRow... rows) {
        XmlBytes out = new XmlBytes();
        new BulkRows(new BulkXml(LAYOUT, "", placed), out).write(List.of(rows));
        return text(out);
    }

    private static String text(XmlBytes out) {
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }
}
