package org.junheng.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.finding.Place;
import org.junheng.template.Reading.Remark;
import org.junheng.workbook.Addresses;
import org.junheng.workbook.Cell;

/** Reads the cells of one sheet into entries and collects what there is to say about them. */
final class EntryReader {

    private static final int HEAD_ROW = 3;

    private final String sheet;
    private final List<Finding> findings = new ArrayList<>();

    EntryReader(String sheet) {
        this.sheet = sheet;
    }

    List<Finding> findings() {
        return findings;
    }

    void say(Finding finding) {
        findings.add(finding);
    }

    Place place(String address) {
        return new Place(sheet, address);
    }

    /** Reads the cell of a column, which may be empty, at a physical row and column. */
    <T> Entry<T> read(Column<T> column, @Nullable Cell cell, int row, int at) {
        if (cell == null || Typing.isBlank(cell.value())) {
            return empty(column, row, at);
        }
        Reading reading = CellReader.read(column, cell);
        for (Remark remark : reading.remarks()) {
            findings.add(
                    remark.kind().at(place(Addresses.of(row, at)), cell.value().typed(), remark.facts()));
        }
        Object value = reading.value();
        return new Entry<>(column, row, at, cell.value(), value == null ? null : column.cast(value), value == null);
    }

    /** An entry for a cell that holds nothing. */
    <T> Entry<T> empty(Column<T> column, int row, int at) {
        if (column.isRequired()) {
            findings.add(CellKinds.EMPTY.at(
                    place(Addresses.of(row, at)),
                    "",
                    Map.of("column", column.header(), "type", column.type().label())));
        }
        return new Entry<>(column, row, at, null, null, column.isRequired());
    }

    /** An entry of a form that has no row for it. */
    <T> Entry<T> absent(Column<T> item) {
        if (item.isRequired()) {
            sayAbsent(item.header(), "行");
        }
        return new Entry<>(item, HEAD_ROW, 0, null, null, item.isRequired());
    }

    /** That a required column or item is not there at all, said where the headers of the template stand. */
    void sayAbsent(String header, String what) {
        say(CellKinds.ABSENT.at(place(Addresses.of(HEAD_ROW, 0)), "", Map.of("column", header, "what", what)));
    }

    /** That a cell is read although nobody sees it. */
    void sayHidden(Cell cell, String what) {
        say(CellKinds.HIDDEN.at(place(cell.address()), cell.value().typed(), Map.of("what", what)));
    }

    /** An entry for a cell that the sheet does not have, or whose fault is already told elsewhere. */
    static <T> Entry<T> silent(Column<T> column, int row, int at, boolean faulty) {
        return new Entry<>(column, row, at, null, null, faulty);
    }
}
