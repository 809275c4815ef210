package org.junheng.workbook;

/**
 * One cell that holds something.
 *
 * @param row 1-based, as Excel shows it
 * @param column 0-based: A is 0
 * @param percent whether its style shows it as a percentage (95% is stored as 0.95)
 */
public record Cell(int row, int column, CellValue value, boolean percent) {

    /** The physical address, such as {@code F12}. */
    public String address() {
        return Addresses.of(row, column);
    }
}
