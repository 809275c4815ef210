package org.junheng.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell formats of an .xls as those of an .xlsx, each made once, when it is first asked for. */
final class XlsStyles {

    private final HSSFWorkbook from;
    private final XSSFWorkbook to;
    private final HSSFPalette palette;
    private final Map<Integer, XSSFCellStyle> styles = new LinkedHashMap<>();
    private final Map<Integer, XSSFFont> fonts = new LinkedHashMap<>();

    XlsStyles(HSSFWorkbook from, XSSFWorkbook to) {
        this.from = from;
        this.to = to;
        this.palette = from.getCustomPalette();
    }

    XSSFCellStyle of(int index) {
        return styles.computeIfAbsent(index, i -> style(from.getCellStyleAt(i)));
    }

    private XSSFCellStyle style(HSSFCellStyle style) {
        XSSFCellStyle same = to.createCellStyle();
        same.setDataFormat(to.createDataFormat().getFormat(style.getDataFormatString()));
        same.setFont(fonts.computeIfAbsent(style.getFontIndex(), i -> font(from.getFontAt(i))));
        same.setAlignment(style.getAlignment());
        same.setVerticalAlignment(style.getVerticalAlignment());
        same.setIndention(style.getIndention());
        same.setWrapText(style.getWrapText());
        same.setLocked(style.getLocked());
        same.setHidden(style.getHidden());
        same.setBorderTop(style.getBorderTop());
        same.setBorderBottom(style.getBorderBottom());
        same.setBorderLeft(style.getBorderLeft());
        same.setBorderRight(style.getBorderRight());
        if (style.getFillPattern() != FillPatternType.NO_FILL) {
            same.setFillPattern(style.getFillPattern());
            same.setFillForegroundColor(colour(style.getFillForegroundColorColor()));
        }
        return same;
    }

    private XSSFFont font(HSSFFont font) {
        XSSFFont same = to.createFont();
        same.setFontName(font.getFontName());
        same.setFontHeight(font.getFontHeight());
        same.setBold(font.getBold());
        same.setItalic(font.getItalic());
        same.setStrikeout(font.getStrikeout());
        same.setUnderline(font.getUnderline());
        HSSFColor colour = palette.getColor(font.getColor());
        if (colour != null) {
            same.setColor(colour(colour));
        }
        return same;
    }

    private static XSSFColor colour(HSSFColor colour) {
        short[] parts = colour.getTriplet();
        return new XSSFColor(new byte[] {(byte) parts[0], (byte) parts[1], (byte) parts[2]});
    }
}
