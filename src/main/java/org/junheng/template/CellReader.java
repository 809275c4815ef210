package org.junheng.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.template.Reading.Remark;
import org.junheng.workbook.Cell;
import org.junheng.workbook.CellValue;
import org.junheng.workbook.CellValue.Amount;
import org.junheng.workbook.CellValue.Moment;

/** Reads a cell as its column's type says. */
final class CellReader {

    private static final int FIRST_LIKELY_YEAR = 1990;
    private static final int LAST_LIKELY_YEAR = 2100;

    private CellReader() {}

    static Reading read(Column<?> column, Cell cell) {
        CellValue value = cell.value();
        if (value instanceof CellValue.Fault || value instanceof CellValue.Uncalculated) {
            return Reading.wrong(CellKinds.BROKEN_FORMULA, Map.of("column", column.header(), "typed", value.typed()));
        }
        return switch (column.type()) {
            case TEXT -> TextReader.read(column, value);
            case WHOLE, DECIMAL, PERCENT, SCORE ->
                value instanceof Moment moment ? shownAsDate(column, moment) : figure(column, value, cell.percent());
            case DATE, MONTH -> DateReader.read(column, value);
            case YES_NO -> ChoiceReader.yesNo(column, value);
            case OPTION -> ChoiceReader.option(column, value);
        };
    }

    private static Reading figure(Column<?> column, CellValue value, boolean percentStyle) {
        return column.type() == ColumnType.SCORE
                ? ScoreReader.read(column, value)
                : NumberReader.read(column, value, percentStyle);
    }

    /** A number in a cell that has a date's format counts as the number, unless it may be meant as the date. */
    private static Reading shownAsDate(Column<?> column, Moment moment) {
        Map<String, String> said = Map.of("column", column.header(), "typed", moment.typed());
        Amount amount = moment.amount();
        int year = moment.value().getYear();
        if (amount == null || (year >= FIRST_LIKELY_YEAR && year <= LAST_LIKELY_YEAR)) {
            return Reading.wrong(CellKinds.DATE_FOR_NUMBER, said);
        }
        Reading reading = figure(column, amount, false);
        if (reading.value() == null) {
            return reading;
        }
        List<Remark> remarks = new ArrayList<>(reading.remarks());
        remarks.add(
                0,
                new Remark(
                        CellKinds.DATE_AS_NUMBER,
                        Map.of("column", column.header(), "typed", moment.typed(), "value", amount.typed())));
        return new Reading(reading.value(), remarks);
    }
}
