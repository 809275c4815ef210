/** Asks of what several reports say: of a school's months, and of the schools of a month. */
@NullMarked
package org.junheng.validation.across;

import org.jspecify.annotations.NullMarked;
