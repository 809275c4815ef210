package org.junheng.workbook;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.BookVisitor.SheetTail;
import org.junheng.workbook.Relations.Relation;

/** Tells an .xlsx workbook in one pass, sheet by sheet in the order of its tabs. */
final class XlsxBook {

    private record Sheet(String name, boolean hidden, String relation) {}

    private static final int SHEET_BYTES = 120;

    private final Parts parts;
    private final Reading reading;
    private final BookVisitor visitor;
    private final NumberFormats formats;
    private final SharedTexts texts = new SharedTexts();
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean commonPartsRead;
    private @Nullable String mark;

    private XlsxBook(Parts parts, Reading reading, BookVisitor visitor) {
        this.parts = parts;
        this.reading = reading;
        this.visitor = visitor;
        this.formats = new NumberFormats(reading);
    }

    /** Names are decoded as Latin letters: that takes any bytes, and every name that is looked for is plain ASCII. */
    static BookTraits read(File file, BookVisitor visitor, Reading reading) throws IOException, XMLStreamException {
        reading.at("压缩结构");
        try (ZipFile container = new ZipFile(file, StandardCharsets.ISO_8859_1)) {
            return new XlsxBook(new Parts(container, reading), reading, visitor).tell();
        }
    }

    private BookTraits tell() throws IOException, XMLStreamException {
        new OtherPackages(parts, reading).refuse();
        Relations roots = parts.relations("");
        String main = roots.target("officeDocument", "xl/workbook.xml");
        readWorkbook(main);
        BookTraits traits = new DocumentProperties(parts, roots).traits(mark);
        Relations relations = parts.relations(main);
        for (Sheet sheet : sheets) {
            if (visitor.sheet(sheet.name(), sheet.hidden())) {
                visitor.sheetEnd(tell(sheet, relations));
            }
        }
        return traits;
    }

    private void readWorkbook(String main) throws IOException, XMLStreamException {
        try (Xml xml = parts.xml(main)) {
            xml.child(0);
            while (xml.child(1)) {
                if (xml.name().equals("workbookPr")) {
                    formats.countFrom1904(xml.flag("date1904"));
                } else if (xml.name().equals("sheets")) {
                    readSheets(xml);
                } else if (xml.name().equals("definedNames")) {
                    readMark(xml);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw reading.damaged("里没有列出工作表");
        }
    }

    private void readMark(Xml xml) throws XMLStreamException {
        while (xml.child(2)) {
            if (xml.attribute("name", "").equals(DocumentProperties.RETURNED_FROM)) {
                mark = DocumentProperties.digestOfName(xml.text());
            }
        }
    }

    private void readSheets(Xml xml) throws XMLStreamException {
        while (xml.child(2)) {
            String name = Escapes.undone(xml.attribute("name", ""));
            reading.sheet();
            reading.keep(SHEET_BYTES + 2L * name.length());
            boolean hidden = !xml.attribute("state", "visible").equals("visible");
            sheets.add(new Sheet(name, hidden, xml.attribute("id", "")));
        }
    }

    /** Only worksheets have rows; a chart on a tab of its own, or an old macro module without a part, has none. */
    private SheetTail tell(Sheet sheet, Relations relations) throws IOException, XMLStreamException {
        readCommonParts(relations);
        if (sheet.relation().isEmpty()) {
            return SheetTail.EMPTY;
        }
        Relation relation = relations.get(sheet.relation());
        if (relation == null) {
            reading.atSheet(sheet.name());
            throw reading.damaged("的内容缺失");
        }
        if (!relation.type().equals("worksheet")) {
            return SheetTail.EMPTY;
        }
        try (Xml xml = parts.xml(relation.target())) {
            reading.atSheet(sheet.name());
            RowCollector rows = new RowCollector(visitor, reading);
            return new XlsxSheet(xml, reading, rows, new XlsxCell(texts, formats)).read();
        }
    }

    /** Shared texts and formats, read when the first sheet is wanted. */
    private void readCommonParts(Relations relations) throws IOException, XMLStreamException {
        if (commonPartsRead) {
            return;
        }
        commonPartsRead = true;
        String shared = relations.target("sharedStrings", "xl/sharedStrings.xml");
        if (parts.has(shared)) {
            try (Xml xml = parts.xml(shared)) {
                texts.read(xml, reading);
            }
        }
        String styles = relations.target("styles", "xl/styles.xml");
        if (parts.has(styles)) {
            try (Xml xml = parts.xml(styles)) {
                formats.read(xml);
            }
        }
    }
}
