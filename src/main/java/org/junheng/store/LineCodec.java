package org.junheng.store;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Book;
import org.junheng.template.Entry;
import org.junheng.template.Line;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.SheetSpec;

/** Writes the lines of a workbook as bytes, each sheet compressed by itself so that one can be read without the others. */
final class LineCodec {

    private static final int BLANK = 0;
    private static final int READ = 1;
    private static final int FAULTY = 2;
    private static final int BUFFER = 1 << 16;

    private LineCodec() {}

    /** Every sheet in the template's order: its length in bytes, then its lines. */
    static byte[] encode(Book book) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (SheetSpec spec : SchoolTemplate.SHEETS) {
                byte[] sheet = encode(book.lines(spec));
                out.writeInt(sheet.length);
                out.write(sheet);
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] encode(List<Line> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes, deflater), BUFFER))) {
            out.writeInt(lines.size());
            for (Line line : lines) {
                out.writeInt(line.row());
                for (Entry<?> entry : line.entries()) {
                    write(out, entry);
                }
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Entry<?> entry) throws IOException {
        Object value = entry.value();
        if (value == null && entry.typed().isEmpty()) {
            out.writeByte(BLANK);
        } else {
            out.writeByte(value == null ? FAULTY : READ);
            out.writeUTF(value == null ? shortened(entry.typed()) : words(value));
        }
    }

    private static String words(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        return value.toString();
    }

    /** A faulty cell may hold any length of text; what does not fit the format is cut. */
    private static String shortened(String typed) {
        int most = 10_000;
        return typed.length() <= most ? typed : typed.substring(0, most);
    }

    static void decode(DataInputStream in, SheetSpec spec, Consumer<KeptLine> lines) throws IOException {
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            int row = in.readInt();
            List<KeptLine.@Nullable Value> values =
                    new ArrayList<>(spec.columns().size());
            for (int c = 0; c < spec.columns().size(); c++) {
                int tag = in.readByte();
                values.add(tag == BLANK ? null : new KeptLine.Value(in.readUTF(), tag == FAULTY));
            }
            lines.accept(new KeptLine(row, values));
        }
    }
}
