package org.junheng.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what {@link LineCodec} wrote of one sheet, straight from an array: a month has millions of cells. */
final class PackedLines {

    private final byte[] bytes;
    private final KeptLine.@Nullable Value[] values;
    private int at;

    /** Reads the lines of a sheet of so many columns. */
    PackedLines(byte[] bytes, int columns) {
        this.bytes = bytes;
        this.values = new KeptLine.@Nullable Value[columns];
    }

    /** Hands out every line; a value that stands as above is the very one of the line before. */
    void read(Consumer<KeptLine> lines) {
        int count = integer();
        List<String> places = new ArrayList<>();
        for (int c = 0; count > 0 && c < values.length; c++) {
            places.add(text());
        }
        for (int i = 0; i < count; i++) {
            int row = integer();
            for (int c = 0; c < values.length; c++) {
                int tag = bytes[at++];
                if (tag != LineCodec.AS_ABOVE) {
                    values[c] = tag == LineCodec.BLANK ? null : new KeptLine.Value(text(), tag == LineCodec.FAULTY);
                }
            }
            lines.accept(new KeptLine(row, Arrays.asList(values.clone()), places));
        }
    }

    private int integer() {
        return small() << 24 | small() << 16 | small() << 8 | small();
    }

    private int small() {
        return bytes[at++] & 0xFF;
    }

    private String text() {
        int length = small() << 8 | small();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }
}
