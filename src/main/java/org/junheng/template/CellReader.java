package org.junheng.template;

import java.util.Map;
import org.junheng.workbook.Cell;
import org.junheng.workbook.CellValue;

/** Reads a cell as its column's type says. */
final class CellReader {

    private CellReader() {}

    static Reading read(Column<?> column, Cell cell) {
        CellValue value = cell.value();
        if (value instanceof CellValue.Fault || value instanceof CellValue.Uncalculated) {
            return Reading.wrong(CellKinds.BROKEN_FORMULA, Map.of("column", column.header(), "typed", value.typed()));
        }
        return switch (column.type()) {
            case TEXT -> TextReader.read(column, value);
            case WHOLE, DECIMAL, PERCENT -> NumberReader.read(column, value, cell.percent());
            case SCORE -> ScoreReader.read(column, value);
            case DATE, MONTH -> DateReader.read(column, value);
            case YES_NO -> ChoiceReader.yesNo(column, value);
            case OPTION -> ChoiceReader.option(column, value);
        };
    }
}
