/** Reads a workbook as rows of cell values and writes one deterministically. Knows Excel's habits and nothing about schools. */
@NullMarked
package org.junheng.workbook;

import org.jspecify.annotations.NullMarked;
