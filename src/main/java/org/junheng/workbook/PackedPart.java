package org.junheng.workbook;

/**
 * A part of a package as it lies, deflated, in a draft.
 *
 * @param start where in the draft it begins
 * @param packed its length there
 * @param size its length when inflated
 * @param checksum CRC-32 of what it inflates to
 */
record PackedPart(String name, long start, long packed, long size, long checksum) {}
