package org.junheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junheng.workbook.UnreadableWorkbook.Reason.DAMAGED;
import static org.junheng.workbook.UnreadableWorkbook.Reason.EMPTY;
import static org.junheng.workbook.UnreadableWorkbook.Reason.ENCRYPTED;
import static org.junheng.workbook.UnreadableWorkbook.Reason.MACROS;
import static org.junheng.workbook.UnreadableWorkbook.Reason.NOT_ACCESSIBLE;
import static org.junheng.workbook.UnreadableWorkbook.Reason.NOT_EXCEL;
import static org.junheng.workbook.UnreadableWorkbook.Reason.OTHER_FORMAT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junheng.workbook.UnreadableWorkbook.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    @TempDir
    Path folder;

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertRefused(file(new byte[0]), EMPTY, "");
    }

    @Test
    void refusesWhatItMayNotOpen() {
        assertRefused(folder.resolve("absent.xlsx"), NOT_ACCESSIBLE, "");
        assertRefused(folder, NOT_ACCESSIBLE, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            OTHER_FORMAT | 学校,人数\\n甲,12                        | 这是文本文件(如.csv)，请用Excel或WPS打开后另存为.xlsx
            OTHER_FORMAT | \uFEFF<html><body><table>              | 这是网页格式的表格，请用Excel或WPS打开后另存为.xlsx
            OTHER_FORMAT | <table border=1><tr>                   | 这是网页格式的表格，请用Excel或WPS打开后另存为.xlsx
            OTHER_FORMAT | <meta charset="utf-8"><style>td {}     | 这是网页格式的表格，请用Excel或WPS打开后另存为.xlsx
            OTHER_FORMAT | MIME-Version: 1.0                      | 这是单个文件网页，请用Excel或WPS打开后另存为.xlsx
            OTHER_FORMAT | <?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"> | 这是XML表格2003格式，请另存为.xlsx
            OTHER_FORMAT | {\\rtf1                                | 这是文字处理文档，请交Excel工作簿
            NOT_EXCEL    | <?xml version="1.0"?><note/>           | 这是XML文件，请交Excel工作簿
            NOT_EXCEL    | %PDF-1.7                               | 这是PDF文件，请交Excel工作簿
            NOT_EXCEL    | GIF89a                                 | 这是图片，请交Excel工作簿
            NOT_EXCEL    | Rar!                                   | 这是压缩包，请解压后把里面的工作簿放进来
            """)
    void tellsByTheFirstBytesWhatElseAFileIs(Reason reason, String begin, String detail) throws IOException {
        assertRefused(file(begin.getBytes(StandardCharsets.UTF_8)), reason, detail);
    }

    @Test
    void refusesACompressedFile() throws IOException {
        assertRefused(file(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0}), NOT_EXCEL, "这是压缩包，请解压后把里面的工作簿放进来");
    }

    @Test
    void refusesBytesThatMeanNothing() throws IOException {
        assertRefused(file(new byte[512]), NOT_EXCEL, "文件内容无法识别");
    }

    @Test
    void refusesOpenDocumentSheets() {
        Path file = new RawBook()
                .without("[Content_Types].xml")
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .part("content.xml", "<office/>")
                .without("_rels/.rels")
                .bare(folder);

        assertRefused(file, OTHER_FORMAT, "这是OpenDocument表格(.ods)，请另存为.xlsx");
    }

    @Test
    void refusesBinaryWorkbooks() {
        Path file = new RawBook()
                .part(
                        "[Content_Types].xml",
                        RawBook.contentTypes("application/vnd.ms-excel.sheet.binary.macroEnabled.main"))
                .part("xl/workbook.bin", "")
                .bare(folder);

        assertRefused(file, OTHER_FORMAT, "这是二进制工作簿(.xlsb)，请另存为.xlsx");
    }

    @Test
    void refusesOtherPackedDocuments() {
        Path word = new RawBook()
                .part(
                        "[Content_Types].xml",
                        RawBook.contentTypes(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"))
                .bare(folder);

        assertRefused(word, OTHER_FORMAT, "这是Word文档，请交Excel工作簿");
    }

    @Test
    void refusesArchives() {
        Path archive = new RawBook()
                .without("[Content_Types].xml")
                .without("_rels/.rels")
                .part("甲.xlsx", "PK")
                .bare(folder);

        assertRefused(archive, NOT_EXCEL, "这是压缩包，请解压后把里面的工作簿放进来");
    }

    @Test
    void refusesMacros() {
        Path enabled = RawBook.withRows("")
                .part(
                        "[Content_Types].xml",
                        RawBook.contentTypes("application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
                .in(folder);
        assertRefused(enabled, MACROS, "请另存为不含宏的.xlsx");

        Path carried = RawBook.withRows("").part("xl/vbaProject.bin", "").in(folder);
        assertRefused(carried, MACROS, "请另存为不含宏的.xlsx");
    }

    @Test
    void refusesMacrosInTheOldFormat() throws IOException {
        Path file = folder.resolve("macro.xls");
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(xls()));
                OutputStream out = Files.newOutputStream(file)) {
            container.getRoot().createDirectory("_VBA_PROJECT_CUR");
            container.writeFilesystem(out);
        }

        assertRefused(file, MACROS, "请另存为不含宏的.xlsx");
    }

    @Test
    void refusesPasswords() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("secret.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("甲");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                encrypted.write(Files.readAllBytes(RawBook.withRows("").in(folder)));
            }
            container.writeFilesystem(out);
        }

        assertRefused(file, ENCRYPTED, "请撤销打开密码后再交");
    }

    @Test
    void refusesPasswordsInTheOldFormat() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            assertRefused(file(xls()), ENCRYPTED, "请撤销打开密码或“保护工作簿”密码后另存为.xlsx");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument, 这是Word文档，请交Excel工作簿",
        "PowerPoint Document, 这是演示文稿，请交Excel工作簿",
        "Book, 这是Excel 95以前的格式，请另存为.xlsx",
        "Contents, 这是其他软件的文件，请交Excel工作簿"
    })
    void refusesOtherCompoundDocuments(String stream, String detail) throws IOException {
        Path file = folder.resolve("other.xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[9]), stream);
            container.writeFilesystem(out);
        }

        assertRefused(file, OTHER_FORMAT, detail);
    }

    @Test
    void refusesFilesThatWereCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(
                RawBook.withRows("<row r='1'><c r='A1'><v>1</v></c></row>").in(folder));
        assertRefused(file(Arrays.copyOf(whole, whole.length / 2)), DAMAGED, "压缩结构不完整或有错误");

        byte[] old = xls();
        assertRefused(file(Arrays.copyOf(old, 600)), DAMAGED, "文件结构不完整或有错误");
    }

    @Test
    void refusesXmlThatBreaksOff() {
        Path file = RawBook.withRows("<row r='1'><c r='A1'><v>1</v></c>").in(folder);

        assertRefused(file, DAMAGED, "工作表“甲”不完整或有错误");
    }

    @Test
    void refusesAPartThatDoesNotMatchItsChecksum() throws IOException {
        byte[] bytes = Files.readAllBytes(
                RawBook.withRows("<row r='1'><c r='A1'><v>1</v></c></row>").in(folder));
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        int listed = latin.lastIndexOf("PK\u0001\u0002", latin.lastIndexOf("xl/worksheets/sheet1.xml"));
        bytes[listed + 16] ^= 1;

        assertRefused(file(bytes), DAMAGED, "工作表“甲”的校验和不符");
    }

    @Test
    void refusesASheetWhosePartIsMissing() {
        Path absent = RawBook.withRows("").without("xl/worksheets/sheet1.xml").in(folder);
        assertRefused(absent, DAMAGED, "sheet1.xml缺失");

        Path unrelated = RawBook.withRows("")
                .part("xl/_rels/workbook.xml.rels", RawBook.relationships())
                .in(folder);
        assertRefused(unrelated, DAMAGED, "工作表“甲”的内容缺失");
    }

    @Test
    void refusesAWorkbookWithoutSheets() {
        assertRefused(new RawBook().in(folder), DAMAGED, "workbook.xml里没有列出工作表");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <row r='1'><c r='A1' t='s'><v>9</v></c></row>
            <row r='1'><c r='A1' t='s'><v>甲</v></c></row>
            <row r='1'><c r='A1' s='-1'><v>9</v></c></row>
            <row r='1'><c r='XFE1'><v>9</v></c></row>
            <row r='1'><c r='ZZZZZZZZZZZZ1'><v>9</v></c></row>
            <row r='1'><c r='12'><v>9</v></c></row>
            <row r='1048577'><c><v>9</v></c></row>
            <row r='99999999999999999999'><c><v>9</v></c></row>
            <row r='0'><c><v>9</v></c></row>
            <row r='1'><c r='A1'><v>&#0;</v></c></row>
            """)
    void refusesCellsThatCannotBe(String rows) {
        assertRefused(RawBook.withRows(rows).in(folder), DAMAGED, "工作表“甲”不完整或有错误");
    }

    @Test
    void letsPassWhatTheVisitorThrows() {
        Path file = RawBook.withRows("<row r='1'><c r='A1'><v>1</v></c></row>").in(folder);
        IllegalStateException thrown = new IllegalStateException("the database is gone");
        BookVisitor failing = new BookVisitor() {
            @Override
            public boolean sheet(String name, boolean hidden) {
                return true;
            }

            @Override
            public void row(Row row) {
                throw thrown;
            }

            @Override
            public void sheetEnd(SheetTail tail) {}
        };

        assertThat(catchThrowableOfType(IllegalStateException.class, () -> BookReader.read(file, failing)))
                .isSameAs(thrown);
    }

    private static byte[] xls() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("甲").createRow(0).createCell(0).setCellValue("乙");
            book.write(out);
        }
        return out.toByteArray();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("given.xlsx"), bytes);
    }

    private static void assertRefused(Path file, Reason reason, String detail) {
        UnreadableWorkbook refused = catchThrowableOfType(UnreadableWorkbook.class, () -> Books.drawn(file));
        assertThat(refused.reason() + " " + refused.detail()).isEqualTo(reason + " " + detail);
    }
}
