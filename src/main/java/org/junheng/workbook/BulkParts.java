package org.junheng.workbook;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The small parts of a bulk book, written when all its sheets are known. */
final class BulkParts {

    static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private BulkParts() {}

    /**
     * A finished sheet.
     *
     * @param headRows how many rows are repeated on every page
     * @param table the cells that the filter covers
     * @param charts that float on it
     */
    record Sheet(String name, int headRows, String table, List<Chart> charts) {}

    static String path(int sheet) {
        return "xl/worksheets/sheet" + sheet + ".xml";
    }

    /** Every part but the sheets, by its name; the core properties are left to {@link ZipNormal}. */
    static SortedMap<String, String> of(List<Sheet> sheets) {
        SortedMap<String, String> parts = new TreeMap<>();
        List<Drawing> drawings = IntStream.range(0, sheets.size())
                .filter(i -> !sheets.get(i).charts().isEmpty())
                .mapToObj(i -> new Drawing(i + 1, sheets.get(i).charts()))
                .toList();
        drawings.forEach(drawing -> parts.putAll(drawing.parts()));
        parts.put(CONTENT_TYPES, contentTypes(sheets.size(), drawings));
        parts.put(
                "_rels/.rels",
                relations(relation(1, OFFICE + "/relationships/officeDocument", "xl/workbook.xml")
                        + relation(2, PACKAGE + "/relationships/metadata/core-properties", CoreProperties.PATH)
                        + relation(3, OFFICE + "/relationships/extended-properties", "docProps/app.xml")));
        parts.put(
                "docProps/app.xml",
                PROLOGUE + "<Properties xmlns=\"" + OFFICE + "/extended-properties\"><Application>"
                        + CoreProperties.CREATOR + "</Application></Properties>");
        parts.put("xl/workbook.xml", workbook(sheets));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        each(sheets.size(), i -> relation(i, OFFICE + "/relationships/worksheet", path(i).substring(3)))
                                + relation(sheets.size() + 1, OFFICE + "/relationships/styles", "styles.xml")));
        parts.put("xl/styles.xml", BulkStyles.xml());
        return parts;
    }

    private static String each(int count, IntFunction<String> part) {
        return IntStream.rangeClosed(1, count).mapToObj(part).collect(Collectors.joining());
    }

    private static String contentTypes(int sheets, List<Drawing> drawings) {
        return PROLOGUE + "<Types xmlns=\"" + PACKAGE + "/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("xl/workbook.xml", SHEET_TYPE + "sheet.main+xml")
                + each(sheets, i -> override(path(i), SHEET_TYPE + "worksheet+xml"))
                + drawings.stream().map(Drawing::contentTypes).collect(Collectors.joining())
                + override("xl/styles.xml", SHEET_TYPE + "styles+xml")
                + override(CoreProperties.PATH, "application/vnd.openxmlformats-package.core-properties+xml")
                + override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
                + "</Types>";
    }

    static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    static String relations(String members) {
        return PROLOGUE + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + members + "</Relationships>";
    }

    static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String workbook(List<Sheet> sheets) {
        return PROLOGUE + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "/relationships\">"
                + "<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>"
                + each(
                        sheets.size(),
                        i -> "<sheet name=\""
                                + CellText.escaped(sheets.get(i - 1).name()) + "\" sheetId=\"" + i + "\" r:id=\"rId" + i
                                + "\"/>")
                + "</sheets><definedNames>" + each(sheets.size(), i -> names(i - 1, sheets.get(i - 1)))
                + "</definedNames></workbook>";
    }

    private static String names(int index, Sheet sheet) {
        String prefix = CellText.escaped(References.quoted(sheet.name())) + "!";
        return "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" + index + "\" hidden=\"1\">" + prefix
                + sheet.table() + "</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + index
                + "\">" + prefix + "$1:$" + sheet.headRows() + "</definedName>";
    }
}
