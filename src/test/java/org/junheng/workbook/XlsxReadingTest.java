package org.junheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReadingTest {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir
    Path folder;

    @Test
    void readsEveryTypeOfCell() throws UnreadableWorkbook {
        RawBook book = RawBook.withRows("""
                        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12</v></c><c r="C1" t="n"><v>12.50</v></c>\
                        <c r="D1" t="str"><f>B1&amp;"x"</f><v>12x</v></c><c r="E1" t="inlineStr"><is><t>内联</t></is></c>\
                        <c r="F1" t="b"><v>1</v></c><c r="G1" t="b"><v>0</v></c><c r="H1" t="e"><v>#DIV/0!</v></c>\
                        <c r="I1" t="d"><v>2026-10-01T08:30:00</v></c><c r="J1" t="d"><v>2026-10-01</v></c></row>""").sharedStrings("<t>共享</t>");

        assertThat(Books.drawn(book.in(folder)))
                .containsExactly(
                        "# 甲",
                        "1 | A: 共享 | B: 12 | C: 12.5 | D: '12x | E: 内联 | F: TRUE | G: FALSE | H: #DIV/0!"
                                + " | I: 2026-10-01T08:30 | J: 2026-10-01T00:00");
    }

    @Test
    void readsWorkbooksThatListATypeForBinaryPartsTheyDoNotHave() throws UnreadableWorkbook {
        RawBook book = RawBook.withRows("<row r='1'><c r='A1'><v>12</v></c></row>")
                .part(
                        "[Content_Types].xml",
                        RawBook.contentTypes(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                                .replace(
                                        "<Override",
                                        "<Default Extension='bin' ContentType='application/vnd.ms-excel.sheet.binary"
                                                + ".macroEnabled.main'/><Override"));

        assertThat(Books.drawn(book.in(folder))).containsExactly("# 甲", "1 | A: 12");
    }

    @Test
    void tellsSheetsInTheOrderOfTheTabsWithHiddenOnesMarked() throws UnreadableWorkbook {
        String empty = RawBook.worksheet("<sheetData/>");
        RawBook book = new RawBook()
                .sheet("乙", "visible", empty)
                .sheet("甲", "hidden", empty)
                .sheet("丙", "veryHidden", empty);

        assertThat(Books.drawn(book.in(folder))).containsExactly("# 乙", "# 甲 ~", "# 丙 ~");
    }

    @Test
    void leavesRowsUnreadThatTheVisitorDoesNotWant() throws UnreadableWorkbook {
        Path file = new RawBook().sheet("甲", "visible", "not even XML").in(folder);

        BookTraits traits = BookReader.read(file, new SheetNamesOnly());

        assertThat(traits).isEqualTo(new BookTraits(null, false, false, null));
    }

    @Test
    void countsRowsAndCellsThatHaveNoAddress() throws UnreadableWorkbook {
        assertThat(drawn("""
                        <row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>\
                        <row><c r="A6"><v>5</v></c></row><row><c r="B9"><v>6</v></c></row>""")).containsExactly("# 甲", "1 | A: 1 | B: 2", "5 | C: 3 | D: 4", "6 | A: 5", "9 | B: 6");
    }

    @Test
    void marksHiddenRows() throws UnreadableWorkbook {
        assertThat(drawn("""
                        <row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="true"><c r="A2"><v>2</v></c></row>\
                        <row r="3" hidden="0"><c r="A3"><v>3</v></c></row>""")).containsExactly("# 甲", "1~ | A: 1", "2~ | A: 2", "3 | A: 3");
    }

    @Test
    void tellsHiddenColumnsAndMergedRangesBehindTheRows() throws UnreadableWorkbook {
        RawBook book = new RawBook().sheet("甲", "visible", RawBook.worksheet("""
                        <cols><col min="1" max="2" width="9"/><col min="3" max="4" hidden="1"/><col min="9" max="9" hidden="1"/></cols>\
                        <sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>\
                        <mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B7"/></mergeCells>"""));

        assertThat(Books.drawn(book.in(folder)))
                .containsExactly("# 甲", "1 | A: 1", "merged A1:C1", "merged B3:B7", "hidden C D I");
    }

    @Test
    void passesOverWhatOnlyLooksLikeRowsAndColumns() throws UnreadableWorkbook {
        RawBook book = new RawBook().sheet("甲", "visible", RawBook.worksheet("""
                        <sheetData><row r="1"><c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row></sheetData>\
                        <controls><anchor><from><col>1</col><row r="7"><c r="A7"><v>7</v></c></row></from></anchor></controls>"""));

        assertThat(Books.drawn(book.in(folder))).containsExactly("# 甲", "1 | A: 1");
    }

    @Test
    void passesOverCellsThatOnlyHaveAFormatOrAnEmptyText() throws UnreadableWorkbook {
        RawBook book = RawBook.withRows("""
                        <row r="1"><c r="A1" s="1"/><c r="B1" t="s"><v>0</v></c><c r="C1" t="str"><f>""</f><v></v></c>\
                        <c r="D1" t="inlineStr"><is><t></t></is></c><c r="E1"><v></v></c>\
                        <c r="F1" t="inlineStr"><f>""</f><is><t></t></is></c></row>\
                        <row r="2"><c r="A2" t="s"><v>1</v></c></row>""").sharedStrings("<t/>", "<t xml:space='preserve'> </t>");

        assertThat(Books.drawn(book.in(folder))).containsExactly("# 甲", "2 | A: ' ");
    }

    @Test
    void tellsFormulasWithoutAResultFromThoseWithOne() throws UnreadableWorkbook {
        assertThat(drawn("""
                        <row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+2</f><v/></c>\
                        <c r="D1" t="str"><f>A1</f></c><c r="E1"><f t="shared" si="0"/></c><c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>""")).containsExactly("# 甲", "1 | A: 3 | B: =1+1 | C: =1+2 | D: =A1 | E: = | F: #DIV/0!");
    }

    @Test
    void joinsRichRunsWithoutPhoneticHints() throws UnreadableWorkbook {
        RawBook book = RawBook.withRows("""
                        <row r="1"><c r="A1" t="s"><v>0</v></c>\
                        <c r="B1" t="inlineStr"><is><r><t>云</t></r><r><rPr><b/></rPr><t>溪</t></r></is></c></row>""")
                .sharedStrings(
                        "<r><rPr><sz val='9'/></rPr><t>东</t></r><r><t>河</t></r><rPh sb='0' eb='1'><t>ヒガシ</t></rPh><phoneticPr fontId='1'/>");

        assertThat(Books.drawn(book.in(folder))).containsExactly("# 甲", "1 | A: 东河 | B: 云溪");
    }

    @Test
    void undoesEscapesOnce() throws UnreadableWorkbook {
        RawBook book = RawBook.withRows("""
                        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>a_x0041_</t></is></c></row>""").sharedStrings("<t>甲_x000D_乙</t>", "<t>_x005F_x0041_</t>");

        assertThat(Books.drawn(book.in(folder))).containsExactly("# 甲", "1 | A: 甲\\r乙 | B: _x0041_ | C: aA");
    }

    @Test
    void readsDatesAndPercentagesByTheirFormat() throws UnreadableWorkbook {
        RawBook book =
                RawBook.withRows("""
                        <row r="1"><c r="A1" s="0"><v>46300</v></c><c r="B1" s="1"><v>46300</v></c><c r="C1" s="2"><v>46300.5</v></c>\
                        <c r="D1" s="3"><v>46300</v></c><c r="E1" s="4"><v>0.95</v></c><c r="F1" s="5"><v>0.955</v></c>\
                        <c r="G1" s="6"><v>5</v></c><c r="H1" s="7"><v>46300</v></c><c r="I1" s="1"><v>-1</v></c>\
                        <c r="J1" s="4" t="str"><v>95</v></c><c r="K1" s="99"><v>7</v></c></row>""").formats("0", "14", "22", "yyyy\"年\"m\"月\"d\"日\"", "9", "0.0%", "0\"%\"", "31");

        assertThat(Books.drawn(book.in(folder)))
                .containsExactly(
                        "# 甲",
                        "1 | A: 46300 | B: 2026-10-05T00:00 | C: 2026-10-05T12:00 | D: 2026-10-05T00:00 | E: 0.95%"
                                + " | F: 0.955% | G: 5 | H: 2026-10-05T00:00 | I: -1 | J: '95 | K: 7");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() throws UnreadableWorkbook {
        RawBook book = RawBook.withRows("<row r='1'><c r='A1' s='1'><v>44838</v></c></row>")
                .properties("<workbookPr date1904='1'/>")
                .formats("0", "14");

        assertThat(Books.drawn(book.in(folder))).containsExactly("# 甲", "1 | A: 2026-10-05T00:00");
    }

    @Test
    void keepsWhatIsNoNumberAsText() throws UnreadableWorkbook {
        assertThat(drawn("<row r='1'><c r='A1'><v>NaN</v></c><c r='B1'><v>一</v></c><c r='C1'><v> 7 </v></c></row>"))
                .containsExactly("# 甲", "1 | A: NaN | B: 一 | C: 7");
    }

    @Test
    void putsCellsInOrderAndLetsTheLaterOfTwoStand() throws UnreadableWorkbook {
        assertThat(
                        drawn(
                                "<row r='1'><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c><c r='C1'><v>4</v></c></row><row r='2'><c r='A2'><v>5</v></c></row>"))
                .containsExactly("# 甲", "1 | A: 1 | C: 4", "2 | A: 5");
    }

    @Test
    void findsPartsByAbsoluteTargetsBackslashesAndOtherCapitals() throws UnreadableWorkbook {
        String rows = RawBook.worksheet("<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>");
        RawBook book = new RawBook()
                .part("xl\\worksheets\\one.xml", rows)
                .part("XL/Worksheets/Two.XML", rows)
                .part("three.xml", rows)
                .tab("甲", "visible", OFFICE + "/worksheet", "worksheets/one.xml")
                .tab("乙", "visible", OFFICE + "/worksheet", "/xl/worksheets/two.xml")
                .tab("丙", "visible", OFFICE + "/worksheet", "../three.xml");

        assertThat(Books.drawn(book.in(folder)))
                .containsExactly("# 甲", "1 | A: 1", "# 乙", "1 | A: 1", "# 丙", "1 | A: 1");
    }

    @Test
    void readsTheStrictVariant() throws UnreadableWorkbook {
        String strict = "http://purl.oclc.org/ooxml";
        RawBook book = new RawBook()
                .part(
                        "_rels/.rels",
                        RawBook.relationships(RawBook.relationship(
                                "rId1", strict + "/officeDocument/relationships/officeDocument", "book/main.xml")))
                .part(
                        "book/main.xml",
                        "<workbook xmlns='" + strict + "/spreadsheetml/main' xmlns:r='" + strict
                                + "/officeDocument/relationships'><sheets><sheet name='甲' sheetId='1' r:id='rId1'/></sheets></workbook>")
                .part(
                        "book/_rels/main.xml.rels",
                        RawBook.relationships(RawBook.relationship(
                                "rId1", strict + "/officeDocument/relationships/worksheet", "sheet.xml")))
                .part(
                        "book/sheet.xml",
                        "<x:worksheet xmlns:x='" + strict
                                + "/spreadsheetml/main'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>");

        assertThat(Books.drawn(book.in(folder))).containsExactly("# 甲", "1 | A: 1");
    }

    @Test
    void findsNoRowsOnATabThatIsAChart() throws UnreadableWorkbook {
        RawBook book = RawBook.withRows("<row r='1'><c r='A1'><v>1</v></c></row>")
                .part("xl/chartsheets/sheet1.xml", "<chartsheet/>")
                .tab("图", "visible", OFFICE + "/chartsheet", "chartsheets/sheet1.xml");

        assertThat(Books.drawn(book.in(folder))).containsExactly("# 甲", "1 | A: 1", "# 图");
    }

    @Test
    void findsNoRowsOnATabThatHasNoPart() throws UnreadableWorkbook {
        RawBook book =
                RawBook.withRows("<row r='1'><c r='A1'><v>1</v></c></row>").bareTab("Module1");

        assertThat(Books.drawn(book.in(folder))).containsExactly("# 甲", "1 | A: 1", "# Module1");
    }

    @Test
    void tellsTraits() throws UnreadableWorkbook {
        String digest = "0123456789abcdef".repeat(4);
        RawBook book = RawBook.withRows("")
                .part(
                        "docProps/core.xml",
                        "<p:coreProperties xmlns:p='p' xmlns:dcterms='t'><dcterms:created>2020-01-01T00:00:00Z</dcterms:created><dcterms:modified>2026-11-05T09:30:00Z</dcterms:modified></p:coreProperties>")
                .part(
                        "docProps/custom.xml",
                        "<Properties xmlns:vt='v'><property pid='2' name='junheng.returnedFrom'><vt:lpwstr>" + digest
                                + "</vt:lpwstr></property></Properties>")
                .part("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                .part("xl/embeddings/oleObject1.bin", "");

        assertThat(Books.traits(book.in(folder)))
                .isEqualTo(new BookTraits(Instant.parse("2026-11-05T09:30:00Z"), true, true, digest));
    }

    @Test
    void takesNoOtherTextForAMark() throws UnreadableWorkbook {
        RawBook book = RawBook.withRows("")
                .part("docProps/core.xml", "<coreProperties><modified>last week</modified></coreProperties>")
                .part(
                        "docProps/custom.xml",
                        "<Properties><property name='junheng.returnedFrom'><lpwstr>x</lpwstr></property></Properties>");

        assertThat(Books.traits(book.in(folder))).isEqualTo(new BookTraits(null, false, false, null));
    }

    private List<String> drawn(String rows) throws UnreadableWorkbook {
        return Books.drawn(RawBook.withRows(rows).in(folder));
    }

    private static final class SheetNamesOnly implements BookVisitor {

        @Override
        public boolean sheet(String name, boolean hidden) {
            return false;
        }

        @Override
        public void row(Row row) {
            throw new AssertionError(row);
        }

        @Override
        public void sheetEnd(SheetTail tail) {
            throw new AssertionError(tail);
        }
    }
}
