package org.junheng.workbook;

import java.io.File;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junheng.workbook.BookVisitor.SheetTail;
import org.junheng.workbook.UnreadableWorkbook.Reason;
import org.junheng.workbook.XlsGlobals.Tab;

/** Tells an .xls workbook in one pass, sheet by sheet in the order of its tabs. */
final class XlsBook {

    private static final String STREAM = "Workbook";

    private final DirectoryNode root;
    private final Set<String> entries = new TreeSet<>();
    private final Reading reading;

    private XlsBook(DirectoryNode root, Reading reading) {
        this.root = root;
        this.reading = reading;
        for (String entry : root.getEntryNames()) {
            entries.add(entry.toLowerCase(Locale.ROOT));
        }
    }

    static BookTraits read(File file, BookVisitor visitor, Reading reading) throws IOException {
        reading.at("文件结构");
        try (POIFSFileSystem container = new POIFSFileSystem(file, true)) {
            return new XlsBook(container.getRoot(), reading).tell(file.length(), visitor);
        }
    }

    private BookTraits tell(long fileLength, BookVisitor visitor) throws IOException {
        refuseOthers();
        byte[] stream = stream(fileLength);
        XlsGlobals globals = new XlsGlobals(stream, reading);
        boolean embedded = entries.stream().anyMatch(entry -> entry.startsWith("mbd"));
        BookTraits traits = new XlsProperties(root).traits(globals.externalLinks(), embedded);
        for (Tab tab : globals.tabs()) {
            if (visitor.sheet(tab.name(), tab.hidden())) {
                visitor.sheetEnd(tab.rows() ? rows(tab, stream, globals, visitor) : SheetTail.EMPTY);
            }
        }
        return traits;
    }

    private SheetTail rows(Tab tab, byte[] stream, XlsGlobals globals, BookVisitor visitor) {
        reading.atSheet(tab.name());
        BiffRecords records = new BiffRecords(stream, tab.section(), reading);
        return new XlsSheet(records, reading, new RowCollector(visitor, reading), new XlsValues(globals)).read();
    }

    private void refuseOthers() {
        if (entries.contains("encryptedpackage")) {
            throw new Refusal(Reason.ENCRYPTED, "请撤销打开密码后再交");
        }
        if (entries.contains("_vba_project_cur") || entries.contains("_vba_project")) {
            throw new Refusal(Reason.MACROS, "请另存为不含宏的.xlsx");
        }
        if (entries.contains("workbook")) {
            return;
        }
        throw new Refusal(Reason.OTHER_FORMAT, other());
    }

    private String other() {
        if (entries.contains("book")) {
            return "这是Excel 95以前的格式，请另存为.xlsx";
        }
        if (entries.contains("worddocument")) {
            return "这是Word文档，请交Excel工作簿";
        }
        if (entries.contains("powerpoint document")) {
            return "这是演示文稿，请交Excel工作簿";
        }
        return "这是其他软件的文件，请交Excel工作簿";
    }

    private byte[] stream(long fileLength) throws IOException {
        DocumentEntry entry = (DocumentEntry) root.getEntryCaseInsensitive(STREAM);
        if (entry.getSize() > fileLength) {
            throw reading.damaged("不完整");
        }
        byte[] stream = new byte[entry.getSize()];
        try (DocumentInputStream in = new DocumentInputStream(entry)) {
            in.readFully(stream);
        }
        return stream;
    }
}
