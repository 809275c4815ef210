package org.junheng.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.junheng.workbook.UnreadableWorkbook.Reason;

/** Tells by its first bytes what a file is, whatever its name says. */
final class FirstBytes {

    /** The two containers in which workbooks come. */
    enum Container {
        /** .xlsx and its relatives. */
        PACKED,
        /** .xls, and any file with a password. */
        COMPOUND
    }

    /** How many of them tell enough. */
    static final int ENOUGH = 4096;

    /** Also of pages of which only the head is seen, or that are but a piece of one, as web sites hand them out. */
    private static final Pattern WEB_PAGE = Pattern.compile("<!doctype html|<(html|head|meta|style|body|table)\\b");

    /** Not all that Java strips: an archive may begin with a character that it takes for a space. */
    private static final Pattern LEADING_SPACE = Pattern.compile("^[ \\t\\r\\n]+");

    private FirstBytes() {}

    static Container containerOf(byte[] head) {
        if (head.length == 0) {
            throw new Refusal(Reason.EMPTY, "");
        }
        return switch (FileMagic.valueOf(head)) {
            case OOXML -> Container.PACKED;
            case OLE2 -> Container.COMPOUND;
            case BIFF2, BIFF3, BIFF4 -> throw otherFormat("这是Excel 95以前的格式，请另存为.xlsx");
            case WORD2, MSWRITE, RTF -> throw otherFormat("这是文字处理文档，请交Excel工作簿");
            case PDF -> throw notExcel("这是PDF文件，请交Excel工作簿");
            case JPEG, GIF, PNG, TIFF, WMF, EMF, BMP -> throw notExcel("这是图片，请交Excel工作簿");
            case XML, HTML, UNKNOWN -> throw unmarked(head);
        };
    }

    private static Refusal unmarked(byte[] head) {
        String text = text(head);
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return otherFormat("这是XML表格2003格式，请另存为.xlsx");
        }
        if (WEB_PAGE.matcher(text).find()) {
            return otherFormat("这是网页格式的表格，请用Excel或WPS打开后另存为.xlsx");
        }
        if (text.startsWith("mime-version:")) {
            return otherFormat("这是单个文件网页，请用Excel或WPS打开后另存为.xlsx");
        }
        if (text.startsWith("<")) {
            return notExcel("这是XML文件，请交Excel工作簿");
        }
        if (isArchive(text)) {
            return notExcel("这是压缩包，请解压后把里面的工作簿放进来");
        }
        return text.indexOf('\0') < 0 ? otherFormat("这是文本文件(如.csv)，请用Excel或WPS打开后另存为.xlsx") : notExcel("文件内容无法识别");
    }

    private static boolean isArchive(String text) {
        return text.startsWith("rar!")
                || text.startsWith("7z\u00bc\u00af")
                || text.startsWith("\u001f\u008b")
                || text.startsWith("pk");
    }

    /** In lower case, without a byte order mark and leading space. */
    private static String text(byte[] head) {
        Charset charset = StandardCharsets.ISO_8859_1;
        int skip = 0;
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            skip = 3;
        } else if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16;
        }
        String text = new String(head, skip, head.length - skip, charset);
        return LEADING_SPACE.matcher(text).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Refusal otherFormat(String detail) {
        return new Refusal(Reason.OTHER_FORMAT, detail);
    }

    private static Refusal notExcel(String detail) {
        return new Refusal(Reason.NOT_EXCEL, detail);
    }
}
