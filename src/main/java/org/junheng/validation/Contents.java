package org.junheng.validation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Book;
import org.junheng.template.CareSheet;
import org.junheng.template.ClassSheet;
import org.junheng.template.Column;
import org.junheng.template.CoverSheet;
import org.junheng.template.Entry;
import org.junheng.template.ExplanationSheet;
import org.junheng.template.Line;
import org.junheng.template.PairSheet;
import org.junheng.template.PremisesSheet;
import org.junheng.template.ResearchSheet;
import org.junheng.template.Score;
import org.junheng.template.ScoreSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.SurveySheet;
import org.junheng.template.TeacherSheet;

/** What a workbook says, as a mark that another workbook's can be compared with. */
record Contents(Book book) {

    private static final List<Column<Long>> MOVES = List.of(
            ClassSheet.MOVED_IN,
            ClassSheet.MOVED_OUT,
            ClassSheet.DROPPED_OUT,
            ClassSheet.OTHER_GAIN,
            ClassSheet.OTHER_LOSS);
    private static final Set<SheetSpec> OF_THE_FILE = Set.of(CoverSheet.SPEC, ExplanationSheet.SPEC);
    private static final Set<SheetSpec> OF_A_MONTH =
            Set.of(PairSheet.SPEC, ResearchSheet.SPEC, ScoreSheet.SPEC, SurveySheet.SPEC);

    /** All but the cover and what the school explains. */
    String everything() {
        Mark mark = new Mark();
        book.sheets().stream()
                .filter(sheet -> !OF_THE_FILE.contains(sheet.spec()))
                .forEach(sheet -> mark.add(sheet.spec(), sheet.lines(), List.of()));
        return mark.toString();
    }

    /** The figures of classes, premises, home and mind, and the number of teachers; not who came and went. */
    String figures() {
        Mark mark = new Mark();
        mark.add(ClassSheet.SPEC, book.lines(ClassSheet.SPEC), MOVES);
        mark.add(PremisesSheet.SPEC, book.lines(PremisesSheet.SPEC), List.of());
        mark.add(CareSheet.SPEC, book.lines(CareSheet.SPEC), List.of());
        mark.add(book.lines(TeacherSheet.SPEC).size());
        return mark.toString();
    }

    /** Whether something in it belongs to one month alone. */
    boolean isDatable() {
        return OF_A_MONTH.stream().anyMatch(sheet -> !book.lines(sheet).isEmpty())
                || book.lines(ClassSheet.SPEC).stream()
                        .anyMatch(line -> MOVES.stream().anyMatch(move -> line.get(move, 0L) > 0));
    }

    /** Many values in their order as 64 bits, which is much quicker than to write them out as one text. */
    private static final class Mark {

        private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;
        private static final long END = -1;

        private long bits;

        @SuppressWarnings("ReferenceEquality") // only the very value above is known to make the same word
        void add(SheetSpec spec, List<Line> lines, List<Column<Long>> without) {
            List<Column<?>> columns = spec.columns();
            int width = columns.size();
            @Nullable Object[] above = new @Nullable Object[width];
            long[] words = new long[width];
            for (Line line : lines) {
                for (int i = 0; i < width; i++) {
                    Entry<?> entry = line.entry(i);
                    Object value = entry.value() == null ? entry.typed() : entry.value();
                    if (value != above[i]) {
                        words[i] = without.contains(columns.get(i)) ? END : word(value);
                        above[i] = value;
                    }
                    add(words[i]);
                }
                add(END);
            }
            add(END);
        }

        private static long word(Object value) {
            if (value instanceof Score score && score.sat()) {
                return Double.doubleToLongBits(score.nearest());
            }
            return value instanceof Number number
                    ? Double.doubleToLongBits(number.doubleValue())
                    : word(value.toString());
        }

        private static long word(String text) {
            long word = END;
            for (int i = 0; i < text.length(); i++) {
                word = word * FACTOR + text.charAt(i);
            }
            return word;
        }

        void add(long number) {
            bits = (bits ^ (bits >>> Integer.SIZE)) * FACTOR + number;
        }

        @Override
        public String toString() {
            return Long.toHexString(bits);
        }
    }
}
