/** Everything beyond the resource measures that the county's figures take from one school's workbook. */
@NullMarked
package org.junheng.indicator.dossier;

import org.jspecify.annotations.NullMarked;
