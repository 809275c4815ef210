package org.junheng.workbook;

/**
 * Which of its two sets of names a workbook uses.
 *
 * @param main namespace of workbook, sheets, styles and comments
 * @param office beginning of all other names
 */
record Dialect(String main, String office) {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    static Dialect of(Tag workbook) {
        return workbook.raw().contains(STRICT)
                ? new Dialect(STRICT + "spreadsheetml/main", STRICT + "officeDocument")
                : new Dialect(BulkParts.MAIN, "http://schemas.openxmlformats.org/officeDocument/2006");
    }

    String relation(String kind) {
        return office + "/relationships/" + kind;
    }

    /** Attributes by which an element refers to another part, whatever prefixes are known where it stands. */
    String reference(String id) {
        return "xmlns:r=\"" + office + "/relationships\" r:id=\"" + id + "\"";
    }

    static String sheetType(String kind) {
        return BulkParts.SHEET_TYPE + kind + "+xml";
    }
}
