/** Asks of a workbook whether what it says can be: in a cell, a row, a sheet, and between its sheets. */
@NullMarked
package org.junheng.validation;

import org.jspecify.annotations.NullMarked;
