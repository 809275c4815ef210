package org.junheng.workbook;

/**
 * A cell to be marked in a returned copy.
 *
 * @param sheet the sheet's name as it stands in the file
 * @param cell one cell in A1 notation
 * @param tint {@link Tint#BAD} for red; anything else is yellow
 * @param note what the comment on the cell says
 */
public record Mark(String sheet, String cell, Tint tint, String note) {}
