package org.junheng.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junheng.workbook.BookVisitor.Merge;
import org.junheng.workbook.BookVisitor.SheetTail;

/**
 * Draws what a workbook holds as lines of text: {@code # sheet}, then {@code row | A: value | C: value}. A text that
 * could be taken for something else has an apostrophe before it, a formula without a result begins with {@code =}, a
 * percentage ends with its sign, a hidden row's number with {@code ~}.
 */
final class Books {

    private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?[0-9.].*|TRUE|FALSE|[#=~'].*|.*\\|.*|\\s.*|.*\\s");

    private Books() {}

    static List<String> drawn(Path file) throws UnreadableWorkbook {
        return drawn(file, Limits.DEFAULT);
    }

    static List<String> drawn(Path file, Limits limits) throws UnreadableWorkbook {
        Artist artist = new Artist();
        BookReader.read(file, artist, limits);
        return artist.lines;
    }

    static BookTraits traits(Path file) throws UnreadableWorkbook {
        return BookReader.read(file, new Artist());
    }

    private static String drawn(Row row) {
        return row.number()
                + (row.hidden() ? "~" : "")
                + row.cells().stream()
                        .map(cell -> " | " + Addresses.column(cell.column()) + ": " + drawn(cell))
                        .collect(Collectors.joining());
    }

    private static String drawn(Cell cell) {
        if (cell.value() instanceof CellValue.Text text) {
            String escaped = text.value().replace("\n", "\\n").replace("\r", "\\r");
            return AMBIGUOUS.matcher(escaped).matches() ? "'" + escaped : escaped;
        }
        if (cell.value() instanceof CellValue.Moment moment) {
            return moment.value().toString();
        }
        return cell.value().typed() + (cell.percent() ? "%" : "");
    }

    private static String drawn(Merge merge) {
        return "merged " + Addresses.of(merge.firstRow(), merge.firstColumn()) + ":"
                + Addresses.of(merge.lastRow(), merge.lastColumn());
    }

    private static final class Artist implements BookVisitor {

        private final List<String> lines = new ArrayList<>();

        @Override
        public boolean sheet(String name, boolean hidden) {
            lines.add("# " + name + (hidden ? " ~" : ""));
            return true;
        }

        @Override
        public void row(Row row) {
            lines.add(drawn(row));
        }

        @Override
        public void sheetEnd(SheetTail tail) {
            tail.merged().forEach(merge -> lines.add(drawn(merge)));
            if (!tail.hiddenColumns().isEmpty()) {
                lines.add(tail.hiddenColumns().stream()
                        .map(Addresses::column)
                        .collect(Collectors.joining(" ", "hidden ", "")));
            }
        }
    }
}
