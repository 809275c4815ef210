package org.junheng.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.store.KeptLine;
import org.junheng.template.Column;
import org.junheng.template.ColumnType;
import org.junheng.template.SheetSpec;
import org.junheng.template.SheetSpec.Layout;
import org.junheng.template.StageItem;
import org.junheng.workbook.Marked;
import org.junheng.workbook.Tint;

/**
 * Makes the rows of the merged workbook of the kept lines of one sheet, a value a column of its {@link RowShape}. What
 * was kept as the value above becomes the very cell above, which the book then copies.
 */
final class RowMaker {

    /** A whole number of so many digits is none that a computer's would not hold. */
    private static final int MOST_DIGITS = 9;

    private final SheetSpec spec;
    private final Discretion discretion;
    private final List<Column<?>> columns;
    private final KeptLine.@Nullable Value[] above;
    private final @Nullable Object[] cells;

    RowMaker(SheetSpec spec, Discretion discretion) {
        this.spec = spec;
        this.discretion = discretion;
        this.columns = List.copyOf(spec.columns());
        this.above = new KeptLine.@Nullable Value[columns.size()];
        this.cells = new @Nullable Object[columns.size()];
    }

    SheetSpec spec() {
        return spec;
    }

    /** The rows that a kept line becomes. */
    List<List<@Nullable Object>> rows(Source source, KeptLine line) {
        if (spec.layout() != Layout.BY_STAGE) {
            int row = spec.layout() == Layout.TABLE ? line.row() : line.row() + 1;
            return List.of(filled(lead(source, row), line, 0, columns.size()));
        }
        int places = StageItem.PLACES.size();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StageItem item : spec.items()) {
            List<@Nullable Object> started = lead(source, itemsRow(line, rows.size() * places));
            started.add(item.label());
            started.add(item.unit());
            rows.add(filled(started, line, rows.size() * places, (rows.size() + 1) * places));
        }
        return rows;
    }

    /** The row in which an item of a by-stage form stands, or where it is said to be missing. */
    private static int itemsRow(KeptLine line, int from) {
        return IntStream.range(from, from + StageItem.PLACES.size())
                .mapToObj(line::cell)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(cell -> Integer.valueOf(cell.replaceAll("\\D", "")))
                .orElse(line.row() + 1);
    }

    private List<@Nullable Object> lead(Source source, int row) {
        List<@Nullable Object> lead = new ArrayList<>(RowShape.LEAD.size() + columns.size());
        lead.add(source.code());
        lead.add(source.name());
        lead.add(source.path());
        lead.add(row);
        return lead;
    }

    @SuppressWarnings("ReferenceEquality") // what is kept as above is the very value above
    private List<@Nullable Object> filled(List<@Nullable Object> row, KeptLine line, int from, int to) {
        for (int i = from; i < to; i++) {
            KeptLine.Value value = line.values().get(i);
            if (value != above[i]) {
                above[i] = value;
                cells[i] = value == null ? null : cell(columns.get(i), value);
            }
            row.add(cells[i]);
        }
        return row;
    }

    private Object cell(Column<?> column, KeptLine.Value value) {
        String text = value.text();
        if (value.faulty()) {
            return Marked.tinted(discretion.typed(spec, column, text), Tint.BAD);
        }
        return switch (column.type()) {
            case TEXT -> discretion.typed(spec, column, text);
            case WHOLE, DECIMAL, PERCENT, DATE -> discreet(column, text);
            case SCORE -> Character.isDigit(text.codePointBefore(text.length())) ? number(text) : text;
            case MONTH, YES_NO, OPTION -> text;
        };
    }

    /** As many digits as a person's number has are none of anything that is counted, and a birth date is a person's. */
    private Object discreet(Column<?> column, String text) {
        String shown = discretion.value(column, text);
        if (!shown.equals(text)) {
            return shown;
        }
        return column.type() == ColumnType.DATE ? LocalDate.parse(text) : number(text);
    }

    private static Number number(String text) {
        boolean whole = text.length() <= MOST_DIGITS && text.indexOf('.') < 0;
        return whole ? (Number) Integer.valueOf(text) : new BigDecimal(text);
    }
}
