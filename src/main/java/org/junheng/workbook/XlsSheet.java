package org.junheng.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.BookVisitor.Merge;
import org.junheng.workbook.BookVisitor.SheetTail;

/** One sheet of an .xls, told row by row. */
final class XlsSheet {

    private static final int MERGE_BYTES = 40;

    private final BiffRecords records;
    private final Reading reading;
    private final RowCollector rows;
    private final XlsValues values;
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Merge> merged = new ArrayList<>();
    private @Nullable FormulaRecord awaitingText;

    XlsSheet(BiffRecords records, Reading reading, RowCollector rows, XlsValues values) {
        this.records = records;
        this.reading = reading;
        this.rows = rows;
        this.values = values;
    }

    SheetTail read() {
        while (records.next()) {
            switch (records.sid()) {
                case RowRecord.sid -> row((RowRecord) records.record());
                case ColumnInfoRecord.sid -> columns((ColumnInfoRecord) records.record());
                case MergeCellsRecord.sid -> merges((MergeCellsRecord) records.record());
                case MulRKRecord.sid -> cells((MulRKRecord) records.record());
                case StringRecord.sid -> text((StringRecord) records.record());
                case NumberRecord.sid,
                        RKRecord.sid,
                        LabelSSTRecord.sid,
                        LabelRecord.sid,
                        BoolErrRecord.sid,
                        FormulaRecord.sid -> cell((CellValueRecordInterface) records.record());
                default -> {}
            }
        }
        rows.end();
        return SheetTail.of(merged, hiddenColumns);
    }

    private void row(RowRecord row) {
        hiddenRows.set(row.getRowNumber(), row.getZeroHeight());
    }

    private void columns(ColumnInfoRecord columns) {
        if (columns.getHidden()) {
            int last = Math.min(columns.getLastColumn(), Limits.COLUMNS - 1);
            hiddenColumns.set(Math.min(columns.getFirstColumn(), last + 1), last + 1);
        }
    }

    private void merges(MergeCellsRecord merges) {
        for (int i = 0; i < merges.getNumAreas(); i++) {
            CellRangeAddress area = merges.getAreaAt(i);
            reading.keep(MERGE_BYTES);
            merged.add(new Merge(
                    area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn()));
        }
    }

    private void cells(MulRKRecord several) {
        for (int i = 0; i < several.getNumColumns(); i++) {
            int format = Short.toUnsignedInt(several.getXFAt(i));
            add(
                    several.getRow(),
                    several.getFirstColumn() + i,
                    format,
                    values.number(several.getRKNumberAt(i), format));
        }
    }

    private void cell(CellValueRecordInterface cell) {
        boolean textFollows = cell instanceof FormulaRecord formula && formula.hasCachedResultString();
        awaitingText = textFollows ? (FormulaRecord) cell : null;
        if (!textFollows) {
            add(cell, values.of(cell));
        }
    }

    private void text(StringRecord text) {
        if (awaitingText != null) {
            add(awaitingText, XlsValues.text(text.getString()));
            awaitingText = null;
        }
    }

    private void add(CellValueRecordInterface cell, @Nullable CellValue value) {
        add(cell.getRow(), Short.toUnsignedInt(cell.getColumn()), Short.toUnsignedInt(cell.getXFIndex()), value);
    }

    private void add(int row, int column, int format, @Nullable CellValue value) {
        if (value == null) {
            return;
        }
        if (row + 1 != rows.row()) {
            rows.end();
            rows.begin(row + 1, hiddenRows.get(row));
        }
        rows.add(TypedReferences.columnAfter(column - 1), value, values.isPercent(format));
    }
}
