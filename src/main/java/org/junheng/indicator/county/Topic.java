package org.junheng.indicator.county;

import org.jspecify.annotations.Nullable;

/**
 * A figure that the county is asked for, declared once: names, unit and the way it is worked out.
 *
 * @param unit of the value; empty for a yes or no
 * @param formula in the bureau's words
 * @param top what the numerator counts; null where there is no ratio
 * @param bottom what the denominator counts
 * @param source the document number it comes from; empty for the county's own
 */
public record Topic(
        String code,
        String name,
        String unit,
        String formula,
        @Nullable String top,
        @Nullable String bottom,
        String source) {}
