package org.junheng.workbook;

import java.io.ByteArrayInputStream;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.RecordFactory;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.util.LittleEndian;

/** The records of one section of an .xls: the globals or a sheet, without the charts that lie inside. */
final class BiffRecords {

    private static final int HEADER = 4;

    private final byte[] stream;
    private final Reading reading;
    private int start;
    private int end;
    private int nesting;

    BiffRecords(byte[] stream, int section, Reading reading) {
        this.stream = stream;
        this.reading = reading;
        this.end = section;
        step();
        if (sid() != BOFRecord.sid) {
            throw new IllegalArgumentException("a section begins without its mark");
        }
        nesting = 1;
    }

    /** Steps to the next record; false behind the last one of the section. */
    boolean next() {
        do {
            step();
            if (sid() == BOFRecord.sid) {
                nesting++;
            } else if (sid() == EOFRecord.sid) {
                nesting--;
            }
        } while (nesting > 1 || (nesting == 1 && sid() == EOFRecord.sid));
        return nesting > 0;
    }

    int sid() {
        return LittleEndian.getUShort(stream, start);
    }

    int unsignedByte(int offset) {
        return LittleEndian.getUByte(stream, start + HEADER + offset);
    }

    int unsignedShort(int offset) {
        return LittleEndian.getUShort(stream, start + HEADER + offset);
    }

    long unsignedInt(int offset) {
        return LittleEndian.getUInt(stream, start + HEADER + offset);
    }

    /** Length of the current record together with those that continue it. */
    int continuedLength() {
        int behind = end;
        while (behind + HEADER <= stream.length && LittleEndian.getUShort(stream, behind) == ContinueRecord.sid) {
            behind += HEADER + LittleEndian.getUShort(stream, behind + 2);
        }
        return behind - start;
    }

    org.apache.poi.hssf.record.Record record() {
        RecordInputStream in = new RecordInputStream(new ByteArrayInputStream(stream, start, stream.length - start));
        in.nextRecord();
        return RecordFactory.createSingleRecord(in);
    }

    private void step() {
        start = end;
        if (start < 0 || start + HEADER > stream.length) {
            throw new IllegalArgumentException("a section ends without its mark");
        }
        end = start + HEADER + LittleEndian.getUShort(stream, start + 2);
        reading.step();
        reading.inflated(end - start);
    }
}
