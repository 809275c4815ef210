package org.junheng.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lays a sheet of a {@link FormBook} out for A4 paper: across, as wide as the page, numbered. */
final class PrintLayout {

    private static final double MARGIN_INCHES = 0.4;
    private static final double FOOT_INCHES = 0.6;

    private PrintLayout() {}

    static void lay(XSSFSheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.TOP, MARGIN_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, FOOT_INCHES);
        sheet.getFooter().setLeft(Ink.FOOTER_LEFT);
        sheet.getFooter().setCenter(Ink.FOOTER_CENTRE);
    }
}
