package org.junheng.workbook;

/** References to other sheets, as formulas and links write them; rows are 1-based, columns 0-based. */
public final class References {

    private References() {}

    /** A cell of a sheet: {@code '学校指标'!A5}. */
    public static String at(String sheet, int row, int column) {
        return quoted(sheet) + "!" + Addresses.of(row, column);
    }

    /** A cell of a sheet whose address is written already. */
    public static String to(String sheet, String cell) {
        return quoted(sheet) + "!" + cell;
    }

    /** A range of a sheet with fixed corners: {@code '学校指标'!$A$5:$A$40}. */
    public static String range(String sheet, int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return quoted(sheet) + "!" + fixed(firstRow, firstColumn) + ":" + fixed(lastRow, lastColumn);
    }

    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    private static String fixed(int row, int column) {
        return "$" + Addresses.column(column) + "$" + row;
    }
}
