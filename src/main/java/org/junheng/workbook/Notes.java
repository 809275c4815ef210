package org.junheng.workbook;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Attaches notes to cells, in boxes that are as large as their text. */
final class Notes {

    private static final int LINE_CHARACTERS = 34;
    private static final double CHARACTER = 256;

    private Notes() {}

    static void attach(XSSFCell cell, String text) {
        XSSFSheet sheet = cell.getSheet();
        String clean = CellText.clean(text);
        XSSFClientAnchor box = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        box.setCol1(cell.getColumnIndex() + 1);
        box.setCol2(reach(sheet, cell.getColumnIndex() + 1));
        box.setRow1(cell.getRowIndex());
        box.setRow2(cell.getRowIndex() + Wrapping.lines(clean, LINE_CHARACTERS) + 1);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(box);
        comment.setString(new XSSFRichTextString(clean));
        comment.setAuthor(CoreProperties.CREATOR);
        cell.setCellComment(comment);
    }

    /** Takes out the drawing that notes were made through, if nothing is drawn in it: files with notes alone have none. */
    static void dropEmptyDrawing(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing != null && drawing.getShapes().isEmpty()) {
            sheet.getCTWorksheet().unsetDrawing();
            sheet.getPackagePart().removeRelationship(sheet.getRelationId(drawing));
            sheet.getPackagePart().getPackage().removePart(drawing.getPackagePart());
        }
    }

    private static int reach(XSSFSheet sheet, int from) {
        int column = from;
        double room = 0;
        while (room < LINE_CHARACTERS) {
            room += sheet.getColumnWidth(column) / CHARACTER;
            column++;
        }
        return column;
    }
}
