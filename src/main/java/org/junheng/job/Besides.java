package org.junheng.job;

import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a run besides the month.
 *
 * @param showing whether the page on what waits is drawn anew also where nothing has changed
 * @param explained the code of a figure, perhaps with a school, whose calculation is told; null when none is
 */
record Besides(boolean showing, @Nullable String explained) {

    static final Besides NOTHING = new Besides(false, null);
}
