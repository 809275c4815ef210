package org.junheng.job;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** No usable submission for the month: nothing can be made of it. */
final class NothingUsable extends Exception {

    private static final long serialVersionUID = 1L;

    NothingUsable(@Nullable YearMonth month) {
        super(month == null ? "没有一份可用的学校月报" : month + "没有一份可用的学校月报");
    }
}
