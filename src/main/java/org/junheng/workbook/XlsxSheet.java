package org.junheng.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junheng.workbook.BookVisitor.Merge;
import org.junheng.workbook.BookVisitor.SheetTail;

/** One worksheet part, told row by row. */
final class XlsxSheet {

    private static final int MERGE_BYTES = 40;

    private final Xml xml;
    private final Reading reading;
    private final RowCollector rows;
    private final XlsxCell cell;
    private final BitSet hiddenColumns = new BitSet();
    private final List<Merge> merged = new ArrayList<>();

    XlsxSheet(Xml xml, Reading reading, RowCollector rows, XlsxCell cell) {
        this.xml = xml;
        this.reading = reading;
        this.rows = rows;
        this.cell = cell;
    }

    SheetTail read() throws XMLStreamException {
        xml.child(0);
        while (xml.child(1)) {
            switch (xml.name()) {
                case "cols" -> columns();
                case "sheetData" -> rows();
                case "mergeCells" -> merges();
                default -> {}
            }
        }
        return SheetTail.of(merged, hiddenColumns);
    }

    private void columns() throws XMLStreamException {
        int element = xml.depth();
        while (xml.child(element)) {
            if (xml.name().equals("col") && xml.flag("hidden")) {
                int first = Decimals.index(xml.attribute("min", "1"));
                int last = Math.min(Decimals.index(xml.attribute("max", "1")), Limits.COLUMNS);
                hiddenColumns.set(Math.min(first, last + 1) - 1, last);
            }
        }
    }

    private void rows() throws XMLStreamException {
        int element = xml.depth();
        int number = 0;
        while (xml.child(element)) {
            if (xml.name().equals("row")) {
                String given = xml.attribute("r");
                rows.begin(given == null ? number + 1 : TypedReferences.row(given), xml.flag("hidden"));
                row(given != null);
                number = rows.row();
                rows.end();
            }
        }
    }

    private void row(boolean numbered) throws XMLStreamException {
        int element = xml.depth();
        int column = -1;
        boolean placed = numbered;
        while (xml.child(element)) {
            if (xml.name().equals("c")) {
                String reference = xml.attribute("r");
                if (!placed && reference != null) {
                    rows.renumber(TypedReferences.row(reference));
                    placed = true;
                }
                column = reference == null ? TypedReferences.columnAfter(column) : TypedReferences.column(reference);
                cell.read(xml);
                CellValue value = cell.value();
                if (value != null) {
                    rows.add(column, value, cell.percent());
                }
            }
        }
    }

    private void merges() throws XMLStreamException {
        int element = xml.depth();
        while (xml.child(element)) {
            String range = xml.attribute("ref");
            if (range != null) {
                reading.keep(MERGE_BYTES);
                merged.add(TypedReferences.range(range));
            }
        }
    }
}
