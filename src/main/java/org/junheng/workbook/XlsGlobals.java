package org.junheng.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.CellValue.Text;
import org.junheng.workbook.UnreadableWorkbook.Reason;

/** What all sheets of an .xls have in common: it stands before them. */
final class XlsGlobals {

    /** A tab; {@code rows} is false for a chart on a tab of its own. */
    record Tab(String name, boolean hidden, boolean rows, int section) {}

    private static final int BIFF8 = 0x0600;
    private static final int KIND_OF_TAB = 5;
    private static final int WORKSHEET = 0;
    private static final int MACRO_SHEET = 1;
    private static final int VISUAL_BASIC = 6;
    private static final int UNIQUE_TEXTS = 4;
    private static final int SHORTEST_TEXT = 3;
    private static final int TEXT_OBJECTS = 160;
    private static final int TAB_BYTES = 120;

    private final Reading reading;
    private final NumberFormats formats;
    private final List<Tab> tabs = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private boolean externalLinks;

    XlsGlobals(byte[] stream, Reading reading) {
        this.reading = reading;
        this.formats = new NumberFormats(reading);
        BiffRecords records = new BiffRecords(stream, 0, reading);
        if (records.unsignedShort(0) != BIFF8) {
            throw new Refusal(Reason.OTHER_FORMAT, "这是Excel 95以前的格式，请另存为.xlsx");
        }
        while (records.next()) {
            take(records);
        }
    }

    NumberFormats formats() {
        return formats;
    }

    List<Tab> tabs() {
        return tabs;
    }

    boolean externalLinks() {
        return externalLinks;
    }

    /** Answers with null for the empty text. */
    @Nullable
    Text text(int index) {
        if (texts == null) {
            throw new IllegalArgumentException("no shared texts");
        }
        String text = texts.getString(index).getString();
        return text.isEmpty() ? null : new Text(text);
    }

    private void take(BiffRecords records) {
        switch (records.sid()) {
            case FilePassRecord.sid -> throw new Refusal(Reason.ENCRYPTED, "请撤销打开密码或“保护工作簿”密码后另存为.xlsx");
            case DateWindow1904Record.sid -> formats.countFrom1904(records.unsignedShort(0) == 1);
            case FormatRecord.sid -> define((FormatRecord) records.record());
            case ExtendedFormatRecord.sid ->
                formats.addCellFormat(((ExtendedFormatRecord) records.record()).getFormatIndex());
            case BoundSheetRecord.sid -> tab(records);
            case SSTRecord.sid -> texts(records);
            case SupBookRecord.sid -> externalLinks |= ((SupBookRecord) records.record()).isExternalReferences();
            default -> {}
        }
    }

    private void define(FormatRecord format) {
        formats.define(format.getIndexCode(), format.getFormatString());
    }

    private void tab(BiffRecords records) {
        BoundSheetRecord sheet = (BoundSheetRecord) records.record();
        int kind = records.unsignedByte(KIND_OF_TAB);
        if (kind == MACRO_SHEET || kind == VISUAL_BASIC) {
            throw new Refusal(Reason.MACROS, "请另存为不含宏的.xlsx");
        }
        reading.keep(TAB_BYTES);
        boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
        reading.sheet();
        tabs.add(new Tab(sheet.getSheetname(), hidden, kind == WORKSHEET, sheet.getPositionOfBof()));
    }

    private void texts(BiffRecords records) {
        long unique = records.unsignedInt(UNIQUE_TEXTS);
        int length = records.continuedLength();
        if (unique > length / SHORTEST_TEXT) {
            throw reading.damaged("的文字表不完整");
        }
        reading.keep(unique * TEXT_OBJECTS + 2L * length);
        texts = (SSTRecord) records.record();
    }
}
