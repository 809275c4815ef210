package org.junheng.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.MarkupScanner.Kind;

/**
 * Copies one worksheet part with other formats for its marked cells, and not selected; all else stays character by
 * character.
 */
final class MarkedSheet {

    /** What may stand behind the drawing that shows comments. */
    private static final Set<String> BEHIND_DRAWING = Set.of(
            "legacyDrawing",
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "AlternateContent",
            "webPublishItems",
            "tableParts",
            "extLst");

    private record ColumnFormat(int first, int last, int format) {}

    private final MarkupScanner in;
    private final Writer out;
    private final MarkStyles styles;
    private final NavigableMap<Integer, NavigableMap<Integer, Tint>> marks;
    private final boolean markedBefore;
    private final String drawingAttributes;
    private String prefix = "";
    private final List<ColumnFormat> columns = new ArrayList<>();
    private @Nullable String drawing;
    private boolean drawn;
    private boolean dataEnded;
    private int rowNumber;

    /**
     * Prepares a copy.
     *
     * @param marks by row and column
     * @param drawingAttributes of the element that leads to a drawing of comments, to be put in if there is none; empty
     *     for none
     */
    MarkedSheet(
            MarkupScanner in,
            Writer out,
            MarkStyles styles,
            NavigableMap<Integer, NavigableMap<Integer, Tint>> marks,
            boolean markedBefore,
            String drawingAttributes) {
        this.in = in;
        this.out = out;
        this.styles = styles;
        this.marks = new TreeMap<>(marks);
        this.markedBefore = markedBefore;
        this.drawingAttributes = drawingAttributes;
    }

    /** Copies all of it, and answers with the relation of the comments' drawing that was there already, if any. */
    @Nullable
    String copy() throws IOException {
        while (in.next()) {
            if (in.kind() == Kind.OTHER) {
                out.append(in.raw());
            } else if (in.depth() <= 2) {
                part();
            } else {
                columnFormat();
                out.append(Selection.takenOff(in));
            }
        }
        return drawing;
    }

    private void part() throws IOException {
        boolean first = in.kind() != Kind.CLOSE;
        if (in.depth() == 1 && in.kind() == Kind.CLOSE) {
            drawing();
        } else if (first && in.depth() == 2 && in.is("dimension")) {
            out.append(Reach.widened(in.tag(), marks).raw());
            return;
        } else if (first && in.depth() == 2 && in.is("sheetData")) {
            data();
            return;
        } else if (first && dataEnded && in.depth() == 2) {
            Tag tag = in.tag();
            if (tag.name().equals("legacyDrawing")) {
                drawing = tag.attribute("id", "");
            } else if (BEHIND_DRAWING.contains(tag.name())) {
                drawing();
            }
        }
        out.append(in.raw());
    }

    private void drawing() throws IOException {
        if (drawing == null && !drawn && !drawingAttributes.isEmpty()) {
            drawn = true;
            out.append("<" + prefix + "legacyDrawing " + drawingAttributes + "/>");
        }
    }

    private void columnFormat() {
        if (!dataEnded && in.kind() != Kind.CLOSE && in.depth() == 3 && in.is("col")) {
            Tag tag = in.tag();
            columns.add(new ColumnFormat(
                    Decimals.index(tag.attribute("min", "1")),
                    Decimals.index(tag.attribute("max", "1")),
                    Decimals.index(tag.attribute("style", "0"))));
        }
    }

    private void data() throws IOException {
        Tag tag = in.tag();
        prefix = tag.prefix();
        dataEnded = true;
        if (in.kind() == Kind.EMPTY) {
            if (marks.isEmpty()) {
                out.append(tag.raw());
            } else {
                out.append(tag.opened().raw());
                missingRows(Integer.MAX_VALUE, tag.prefix());
                out.append(tag.closing());
            }
            return;
        }
        out.append(in.raw());
        while (in.next()) {
            boolean begins = in.kind() == Kind.OPEN || in.kind() == Kind.EMPTY;
            if (in.kind() == Kind.CLOSE && in.depth() == 2) {
                missingRows(Integer.MAX_VALUE, tag.prefix());
                out.append(in.raw());
                return;
            } else if (begins && in.depth() == 3 && in.is("row")) {
                row();
            } else {
                out.append(in.raw());
            }
        }
    }

    private void missingRows(int before, String prefix) throws IOException {
        while (!marks.isEmpty() && marks.firstKey() < before) {
            Map.Entry<Integer, NavigableMap<Integer, Tint>> row = Objects.requireNonNull(marks.pollFirstEntry());
            out.append("<" + prefix + "row r=\"" + row.getKey() + "\">");
            missingCells(row.getKey(), row.getValue(), Integer.MAX_VALUE, prefix, -1);
            out.append("</" + prefix + "row>");
        }
    }

    private void row() throws IOException {
        Tag tag = in.tag();
        boolean empty = in.kind() == Kind.EMPTY;
        String given = tag.attribute("r");
        rowNumber = given == null ? rowNumber + 1 : TypedReferences.row(given);
        missingRows(rowNumber, tag.prefix());
        NavigableMap<Integer, Tint> cells = marks.remove(rowNumber);
        if (cells == null) {
            cells = new TreeMap<>();
        }
        if (!cells.isEmpty() && empty) {
            out.append(Reach.spanned(tag, cells).opened().raw());
            missingCells(rowNumber, cells, Integer.MAX_VALUE, tag.prefix(), rowFormat(tag));
            out.append(tag.closing());
        } else if (empty) {
            out.append(tag.raw());
        } else {
            out.append(cells.isEmpty() ? tag.raw() : Reach.spanned(tag, cells).raw());
            cells(tag, cells);
        }
    }

    private void cells(Tag row, NavigableMap<Integer, Tint> cells) throws IOException {
        int column = -1;
        while (in.next()) {
            boolean begins = in.kind() == Kind.OPEN || in.kind() == Kind.EMPTY;
            if (in.kind() == Kind.CLOSE && in.depth() == 3) {
                missingCells(rowNumber, cells, Integer.MAX_VALUE, row.prefix(), rowFormat(row));
                out.append(in.raw());
                return;
            } else if (begins && in.depth() == 4 && in.is("c") && (markedBefore || !cells.isEmpty())) {
                Tag tag = in.tag();
                String reference = tag.attribute("r");
                column = reference == null ? TypedReferences.columnAfter(column) : TypedReferences.column(reference);
                missingCells(rowNumber, cells, column, tag.prefix(), rowFormat(row));
                out.append(cell(tag, cells.remove(column)).raw());
            } else {
                out.append(in.raw());
            }
        }
    }

    private Tag cell(Tag tag, @Nullable Tint tint) {
        int format = Decimals.index(tag.attribute("s", "0"));
        int wanted = tint == null ? (markedBefore ? styles.restored(format) : format) : styles.marked(format, tint);
        return wanted == format ? tag : tag.with("s", Integer.toString(wanted));
    }

    /** Puts in the marked cells left of a column that the row does not have, in the format that they would have. */
    private void missingCells(int row, NavigableMap<Integer, Tint> cells, int before, String prefix, int rowFormat)
            throws IOException {
        while (!cells.isEmpty() && cells.firstKey() < before) {
            Map.Entry<Integer, Tint> cell = Objects.requireNonNull(cells.pollFirstEntry());
            int format = rowFormat >= 0 ? rowFormat : columnFormat(cell.getKey());
            int marked = styles.marked(format, cell.getValue());
            out.append("<" + prefix + "c r=\"" + Addresses.of(row, cell.getKey()) + "\" s=\"" + marked + "\"/>");
        }
    }

    private static int rowFormat(Tag row) {
        String custom = row.attribute("customFormat", "0");
        return custom.equals("1") || custom.equals("true") ? Decimals.index(row.attribute("s", "0")) : -1;
    }

    private int columnFormat(int column) {
        return columns.stream()
                .filter(range -> range.first() <= column + 1 && column + 1 <= range.last())
                .mapToInt(ColumnFormat::format)
                .findFirst()
                .orElse(0);
    }
}
