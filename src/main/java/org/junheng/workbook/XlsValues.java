package org.junheng.workbook;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.CellValue.Amount;
import org.junheng.workbook.CellValue.Fault;
import org.junheng.workbook.CellValue.Moment;
import org.junheng.workbook.CellValue.Text;
import org.junheng.workbook.CellValue.Truth;

/** Makes out what a cell record of an .xls holds. */
record XlsValues(XlsGlobals globals) {

    /** Answers with null for a cell that holds nothing. */
    @Nullable
    CellValue of(CellValueRecordInterface cell) {
        int format = Short.toUnsignedInt(cell.getXFIndex());
        if (cell instanceof LabelSSTRecord shared) {
            return globals.text(shared.getSSTIndex());
        }
        if (cell instanceof LabelRecord label) {
            return text(label.getValue());
        }
        if (cell instanceof BoolErrRecord state) {
            return state.isBoolean() ? new Truth(state.getBooleanValue()) : fault(state.getErrorValue());
        }
        if (cell instanceof FormulaRecord formula) {
            return cached(formula, format);
        }
        return cell instanceof RKRecord packed
                ? number(packed.getRKNumber(), format)
                : number(((NumberRecord) cell).getValue(), format);
    }

    /** What is no finite number Excel shows as an error. */
    CellValue number(double raw, int format) {
        if (!Double.isFinite(raw)) {
            return new Fault(FormulaError.NUM.getString());
        }
        Moment moment = globals.formats().isDate(format) ? globals.formats().moment(raw) : null;
        return moment == null ? Amount.ofExcel(raw) : moment;
    }

    boolean isPercent(int format) {
        return globals.formats().isPercent(format);
    }

    static @Nullable CellValue text(String text) {
        return text.isEmpty() ? null : new Text(text);
    }

    private @Nullable CellValue cached(FormulaRecord formula, int format) {
        return switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> number(formula.getValue(), format);
            case BOOLEAN -> new Truth(formula.getCachedBooleanValue());
            case ERROR -> fault(formula.getCachedErrorValue());
            default -> null;
        };
    }

    private static Fault fault(int code) {
        return new Fault(FormulaError.forInt((byte) code).getString());
    }
}
