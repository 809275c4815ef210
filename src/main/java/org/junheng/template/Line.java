package org.junheng.template;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.finding.Place;

/** A row of a table, or a whole form, as typed values. */
public final class Line {

    private final SheetSpec spec;
    private final String sheet;
    private final int row;
    private final Entry<?>[] entries;

    /**
     * A line with an entry for every column of its sheet.
     *
     * @param sheet the sheet's name as it stands in the file
     * @param row the physical row; of a form, its header row
     */
    Line(SheetSpec spec, String sheet, int row, Entry<?>[] entries) {
        this.spec = spec;
        this.sheet = sheet;
        this.row = row;
        this.entries = entries.clone();
    }

    public SheetSpec spec() {
        return spec;
    }

    public int row() {
        return row;
    }

    /** An entry for each of {@link SheetSpec#columns()}, in that order. */
    public List<Entry<?>> entries() {
        return List.of(entries);
    }

    /** The same, one of them, by its position. */
    public Entry<?> entry(int position) {
        return entries[position];
    }

    @SuppressWarnings("unchecked") // an entry stands at its own column's position
    public <T> Entry<T> entry(Column<T> column) {
        return (Entry<T>) entries[spec.position(column)];
    }

    /** The value, or null when the cell is empty or wrong. */
    public <T> @Nullable T get(Column<T> column) {
        return entry(column).value();
    }

    /** The value, or the given one when the cell is empty or wrong. */
    public <T> T get(Column<T> column, T otherwise) {
        return Objects.requireNonNullElse(entry(column).value(), otherwise);
    }

    /** The value of a cell that is known to hold one. */
    public <T> T need(Column<T> column) {
        T value = entry(column).value();
        if (value == null) {
            throw new IllegalStateException(spec + " row " + row + " has no " + column);
        }
        return value;
    }

    /** Whether the cell holds a usable value. */
    public boolean has(Column<?> column) {
        return entry(column).value() != null;
    }

    public Place place(Column<?> column) {
        return new Place(sheet, entry(column).address());
    }

    /** A finding at a cell of this line, with the value that was typed there. */
    public Finding finding(Kind kind, Column<?> column, Map<String, ?> facts) {
        return kind.at(place(column), entry(column).typed(), facts);
    }
}
