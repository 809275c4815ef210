package org.junheng.workbook;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.poi.hssf.record.HSSFRecordTypes;
import org.apache.poi.hssf.record.StandardRecord;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.util.LittleEndianOutput;

/** Bytes under a number that POI's model of an .xls does not write, as Excel and other programs do. */
final class RawRecord extends StandardRecord {

    private final int sid;
    private final int bytes;
    private final Consumer<LittleEndianOutput> content;

    RawRecord(int sid, int bytes, Consumer<LittleEndianOutput> content) {
        this.sid = sid;
        this.bytes = bytes;
        this.content = content;
    }

    /** So many bytes, all of them nought. */
    RawRecord(int sid, int bytes) {
        this(sid, bytes, out -> out.write(new byte[bytes]));
    }

    /** Behind everything else of the sheet. */
    void endsIn(HSSFSheet sheet) {
        var records = sheet.getSheet().getRecords();
        records.add(records.size() - 1, this);
    }

    @Override
    protected int getDataSize() {
        return bytes;
    }

    @Override
    protected void serialize(LittleEndianOutput out) {
        content.accept(out);
    }

    @Override
    public short getSid() {
        return (short) sid;
    }

    @Override
    public RawRecord copy() {
        return this;
    }

    @Override
    public HSSFRecordTypes getGenericRecordType() {
        return HSSFRecordTypes.UNKNOWN;
    }

    @Override
    public Map<String, Supplier<?>> getGenericProperties() {
        return Map.of();
    }
}
