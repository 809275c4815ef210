package org.junheng.workbook;

import java.time.LocalDateTime;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.CellValue.Amount;
import org.junheng.workbook.CellValue.Fault;
import org.junheng.workbook.CellValue.Moment;
import org.junheng.workbook.CellValue.Text;
import org.junheng.workbook.CellValue.Truth;
import org.junheng.workbook.CellValue.Uncalculated;

/** Makes out what a cell element holds; one object reads all cells of a sheet, one after the other. */
final class XlsxCell {

    private final SharedTexts texts;
    private final NumberFormats formats;
    private final StringBuilder stored = new StringBuilder();
    private String type = "";
    private int format;
    private final StringBuilder formula = new StringBuilder();
    private @Nullable Text inline;
    private boolean calculated;
    private boolean cached;

    XlsxCell(SharedTexts texts, NumberFormats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** Takes in the current element and leaves it. */
    void read(Xml xml) throws XMLStreamException {
        type = xml.attribute("t", "n");
        format = Decimals.index(xml.attribute("s", "0"));
        stored.setLength(0);
        formula.setLength(0);
        calculated = false;
        inline = null;
        cached = false;
        int element = xml.depth();
        while (xml.child(element)) {
            switch (xml.name()) {
                case "v" -> {
                    xml.textInto(stored);
                    cached = true;
                }
                case "f" -> {
                    xml.textInto(formula);
                    calculated = true;
                }
                case "is" -> {
                    inline = SharedTexts.rich(xml);
                    cached = true;
                }
                default -> {}
            }
        }
    }

    boolean percent() {
        return formats.isPercent(format);
    }

    /** Answers with null for a cell that holds nothing. */
    @Nullable
    CellValue value() {
        if (inline != null) {
            return inline;
        }
        if (stored.isEmpty()) {
            boolean emptyText = cached && (type.equals("str") || type.equals("inlineStr"));
            return !calculated || emptyText ? null : new Uncalculated(formula.toString());
        }
        return switch (type) {
            case "s" -> texts.at(Decimals.index(stored));
            case "b" -> new Truth(stored.charAt(0) == '1' || stored.charAt(0) == 't');
            case "e" -> new Fault(stored.toString());
            case "d" -> day();
            case "n" -> number();
            default -> SharedTexts.text(stored);
        };
    }

    private @Nullable CellValue number() {
        if (formats.isDate(format)) {
            Double serial = Decimals.number(stored);
            Moment moment = serial == null ? null : formats.moment(serial);
            if (moment != null) {
                return moment;
            }
        }
        Amount amount = Decimals.amount(stored);
        return amount == null ? SharedTexts.text(stored) : amount;
    }

    private @Nullable CellValue day() {
        Optional<LocalDateTime> time = IsoTimes.local(stored.toString());
        return time.isPresent() ? new Moment(time.get(), null) : SharedTexts.text(stored);
    }
}
