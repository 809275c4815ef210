package org.junheng.indicator.guarantee;

import org.jspecify.annotations.Nullable;

/** Truth with a third value, null: it cannot be told. */
final class Either {

    private Either() {}

    /** False as soon as one is; else null as soon as one is. */
    static @Nullable Boolean all(@Nullable Boolean... answers) {
        Boolean all = true;
        for (Boolean answer : answers) {
            if (Boolean.FALSE.equals(answer)) {
                return false;
            }
            all = answer == null ? null : all;
        }
        return all;
    }

    /** What holds whether an unknown turns out well or badly; null when that makes the difference. */
    static @Nullable Boolean way(boolean atBest, boolean atWorst) {
        return atBest == atWorst ? (Boolean) atBest : null;
    }
}
