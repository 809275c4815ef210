package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.junheng.school.Stage;

/** Keeps limits by stage in the stages' order. */
final class Limits {

    private Limits() {}

    static Map<Stage, BigDecimal> ordered(Map<Stage, BigDecimal> limits) {
        Map<Stage, BigDecimal> ordered = new EnumMap<>(Stage.class);
        ordered.putAll(limits);
        return Collections.unmodifiableMap(ordered);
    }
}
