package org.junheng.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Entry;
import org.junheng.template.Line;
import org.junheng.template.Score;
import org.junheng.template.SheetSpec;

/** Writes the lines of a sheet as bytes: a value that stands as above takes one. */
final class LineCodec {

    static final int BLANK = 0;
    private static final int READ = 1;
    static final int FAULTY = 2;
    /** The same value as in the line before. */
    static final int AS_ABOVE = 3;

    private static final int BUFFER = 1 << 12;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+$");

    private LineCodec() {}

    /** The lines of a sheet: how many, where each column stands, then each. */
    static byte[] encode(List<Line> lines, SheetSpec spec) {
        LineBytes out = new LineBytes(BUFFER);
        @Nullable Object[] above = new @Nullable Object[spec.columns().size()];
        out.putInt(lines.size());
        if (!lines.isEmpty()) {
            lines.get(0).entries().forEach(entry -> out.putText(place(spec, entry)));
        }
        for (Line line : lines) {
            out.putInt(line.row());
            for (int i = 0; i < above.length; i++) {
                Entry<?> entry = line.entry(i);
                Object value = entry.value();
                if (value != null && isSame(value, above[i])) {
                    out.put(AS_ABOVE);
                } else {
                    write(out, entry);
                }
                above[i] = value;
            }
        }
        return out.toArray();
    }

    /** Whether a value can be said by the one above it; results seldom can, and are not compared. */
    private static boolean isSame(Object value, @Nullable Object above) {
        return value == above || (!(value instanceof Score) && value.equals(above));
    }

    private static String place(SheetSpec spec, Entry<?> entry) {
        return spec.layout() == SheetSpec.Layout.TABLE
                ? DIGITS.matcher(entry.address()).replaceFirst("")
                : entry.address();
    }

    private static void write(LineBytes out, Entry<?> entry) {
        Object value = entry.value();
        if (value == null && entry.typed().isEmpty()) {
            out.put(BLANK);
            return;
        }
        out.put(value == null ? FAULTY : READ);
        if (value instanceof Score score && score.hundredths() >= 0) {
            out.putHundredths(score.hundredths());
        } else {
            out.putText(value == null ? shortened(entry.typed()) : words(value));
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
}
