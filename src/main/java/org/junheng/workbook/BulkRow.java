package org.junheng.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a bulk book before it becomes XML.
 *
 * @param number 1-based
 * @param tint of the cells that are not marked with their own
 */
record BulkRow(int number, List<@Nullable Object> values, Tint tint) {}
