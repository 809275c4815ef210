package org.junheng.workbook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The properties that file managers show of a workbook: its title, who made it, and when. */
record CoreProperties(String title, Instant stamp) {

    static final String PATH = "docProps/core.xml";
    static final String CREATOR = "均衡";

    String xml() {
        return BulkParts.PROLOGUE
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dc:title>" + CellText.escaped(CellText.clean(title)) + "</dc:title>"
                + "<dc:creator>" + CREATOR + "</dc:creator><cp:lastModifiedBy>" + CREATOR + "</cp:lastModifiedBy>"
                + moment("created") + moment("modified") + "</cp:coreProperties>";
    }

    private String moment(String name) {
        return "<dcterms:" + name + " xsi:type=\"dcterms:W3CDTF\">" + stamp.truncatedTo(ChronoUnit.SECONDS)
                + "</dcterms:" + name + ">";
    }
}
