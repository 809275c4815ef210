package org.junheng.indicator.guarantee;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Truth with a third value, null: it cannot be told. */
final class Either {

    private Either() {}

    /** False as soon as one is; else null as soon as one is. */
    static @Nullable Boolean all(@Nullable Boolean... answers) {
        if (Stream.of(answers).anyMatch(Boolean.FALSE::equals)) {
            return false;
        }
        return Stream.of(answers).allMatch(Boolean.TRUE::equals) ? Boolean.TRUE : null;
    }

    /** What holds whether an unknown turns out well or badly; null when that makes the difference. */
    static @Nullable Boolean way(boolean atBest, boolean atWorst) {
        return atBest == atWorst ? (Boolean) atBest : null;
    }
}
