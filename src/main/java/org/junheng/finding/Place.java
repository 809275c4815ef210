package org.junheng.finding;

/**
 * Where a finding points inside its file.
 *
 * @param sheet the sheet's name as it stands in the file; empty for the file as a whole
 * @param cell the physical cell ({@code F12}), or several separated by spaces once folded; empty for a whole sheet
 */
public record Place(String sheet, String cell) {

    /** The file as a whole. */
    public static final Place FILE = new Place("", "");
}
