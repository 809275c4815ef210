package org.junheng.workbook;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.CellValue.Text;

/** The texts that a workbook stores once for all its cells. */
final class SharedTexts {

    private static final int OBJECTS = 80;

    private final List<@Nullable Text> texts = new ArrayList<>();

    /** Answers with null for the empty text. */
    @Nullable
    Text at(int index) {
        return texts.get(index);
    }

    void read(Xml xml, Reading reading) throws XMLStreamException {
        xml.child(0);
        while (xml.child(1)) {
            if (xml.name().equals("si")) {
                Text text = rich(xml);
                reading.keep(OBJECTS + (text == null ? 0 : 2L * text.value().length()));
                texts.add(text);
            }
        }
    }

    /** Joins the runs of the current element and leaves phonetic hints out; null when nothing is left. */
    static @Nullable Text rich(Xml xml) throws XMLStreamException {
        StringBuilder joined = new StringBuilder();
        int element = xml.depth();
        while (xml.child(element)) {
            if (xml.name().equals("t")) {
                xml.textInto(joined);
            } else if (xml.name().equals("r")) {
                int run = xml.depth();
                while (xml.child(run)) {
                    if (xml.name().equals("t")) {
                        xml.textInto(joined);
                    }
                }
            }
        }
        return text(joined);
    }

    static @Nullable Text text(StringBuilder stored) {
        return stored.isEmpty() ? null : new Text(Escapes.undone(stored.toString()));
    }
}
