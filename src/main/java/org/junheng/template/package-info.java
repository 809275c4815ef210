/** Says which sheet, column, type and option of a workbook means which fact, and reads rows of cells as typed lines. */
@NullMarked
package org.junheng.template;

import org.jspecify.annotations.NullMarked;
