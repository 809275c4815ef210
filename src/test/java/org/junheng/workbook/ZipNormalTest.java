package org.junheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.workbook.WrittenBook.STAMP;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipNormalTest {

    @TempDir
    Path folder;

    @Test
    void putsThePartsInOneOrderWithOneTime() throws IOException {
        WrittenBook written = normal(new XSSFWorkbook());

        assertThat(written.entries())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/workbook.xml",
                        "docProps/app.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/sharedStrings.xml",
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml",
                        "docProps/core.xml");
        assertThat(written.entryTimes()).containsExactly(LocalDateTime.of(1980, 1, 1, 0, 0));
    }

    @Test
    void saysWhoAndWhenInsteadOfTheWriter() throws IOException {
        assertThat(normal(new XSSFWorkbook()).part("docProps/core.xml")).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                        <cp:coreProperties\
                         xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
                         xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"\
                         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>汇总 &lt;10月&gt;</dc:title>\
                        <dc:creator>均衡</dc:creator><cp:lastModifiedBy>均衡</cp:lastModifiedBy>\
                        <dcterms:created xsi:type="dcterms:W3CDTF">2026-11-01T00:00:00Z</dcterms:created>\
                        <dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-01T00:00:00Z</dcterms:modified>\
                        </cp:coreProperties>""");
    }

    @Test
    void keepsWhatAStreamingWriterWrote() throws IOException {
        assertThat(normal(new SXSSFWorkbook()).shown()).isEqualTo(Map.of("表", List.of(List.of("内容"))));
    }

    @Test
    void leavesNothingButTheTarget() throws IOException {
        WrittenBook written = normal(new XSSFWorkbook());

        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(written.file()));
    }

    private WrittenBook normal(Workbook book) throws IOException {
        Path target = folder.resolve("汇总.xlsx");
        Path draft = ZipNormal.draftOf(target);
        try (book;
                OutputStream out = Files.newOutputStream(draft)) {
            book.createSheet("表").createRow(0).createCell(0).setCellValue("内容");
            book.write(out);
        }
        new ZipNormal(new CoreProperties("汇总 <10月>", STAMP)).rewrite(draft, target);
        return new WrittenBook(target);
    }
}
