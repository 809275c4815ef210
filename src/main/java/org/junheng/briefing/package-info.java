/** Prints a month as one HTML page that leaders read on a screen, a phone or paper. */
@NullMarked
package org.junheng.briefing;

import org.jspecify.annotations.NullMarked;
