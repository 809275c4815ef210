package org.junheng.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.junheng.workbook.UnreadableWorkbook.Reason;

/** Refuses packed files that are something else than a workbook without macros, and says what they are. */
final class OtherPackages {

    private static final int MIME_BYTES = 100;

    private final Parts parts;
    private final Reading reading;

    OtherPackages(Parts parts, Reading reading) {
        this.parts = parts;
        this.reading = reading;
    }

    /** A binary type alone says nothing: SheetJS lists one for every .bin, in packages that hold none. */
    void refuse() throws IOException, XMLStreamException {
        Set<String> types = contentTypes();
        boolean workbook = parts.has("xl/workbook.xml")
                || any(types, "spreadsheetml.sheet.main")
                || any(types, "spreadsheetml.template.main");
        if (parts.has("xl/workbook.bin") || (!workbook && any(types, "ms-excel.sheet.binary"))) {
            throw new Refusal(Reason.OTHER_FORMAT, "这是二进制工作簿(.xlsb)，请另存为.xlsx");
        }
        if (any(types, "macroenabled.main+xml")
                || any(types, "macrosheet+xml")
                || any(parts.names(), "vbaproject.bin")) {
            throw new Refusal(Reason.MACROS, "请另存为不含宏的.xlsx");
        }
        if (!workbook) {
            throw named(types);
        }
    }

    private Refusal named(Set<String> types) throws IOException {
        if (any(types, "wordprocessingml")) {
            return new Refusal(Reason.OTHER_FORMAT, "这是Word文档，请交Excel工作簿");
        }
        if (any(types, "presentationml")) {
            return new Refusal(Reason.OTHER_FORMAT, "这是演示文稿，请交Excel工作簿");
        }
        if (mime().contains("opendocument.spreadsheet")) {
            return new Refusal(Reason.OTHER_FORMAT, "这是OpenDocument表格(.ods)，请另存为.xlsx");
        }
        if (any(parts.names(), ".iwa")) {
            return new Refusal(Reason.OTHER_FORMAT, "这是Numbers表格，请导出为.xlsx");
        }
        return new Refusal(Reason.NOT_EXCEL, "这是压缩包，请解压后把里面的工作簿放进来");
    }

    private String mime() throws IOException {
        if (!parts.has("mimetype")) {
            return "";
        }
        try (InputStream in = parts.open("mimetype")) {
            return new String(in.readNBytes(MIME_BYTES), StandardCharsets.US_ASCII);
        }
    }

    private Set<String> contentTypes() throws IOException, XMLStreamException {
        Set<String> types = new TreeSet<>();
        if (!parts.has(BulkParts.CONTENT_TYPES)) {
            return types;
        }
        try (Xml xml = parts.xml(BulkParts.CONTENT_TYPES)) {
            xml.child(0);
            while (xml.child(1)) {
                String type = xml.attribute("ContentType", "").toLowerCase(Locale.ROOT);
                if (types.add(type)) {
                    reading.keep(2L * type.length());
                }
            }
        }
        return types;
    }

    private static boolean any(Set<String> names, String word) {
        return names.stream().anyMatch(name -> name.contains(word));
    }
}
