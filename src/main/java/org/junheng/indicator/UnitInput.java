package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Figure;
import org.junheng.school.Founder;
import org.junheng.school.Locality;
import org.junheng.school.Measure;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/** A school unit with the measures it reported, shared premises already split. */
public record UnitInput(Unit unit, SchoolType type, Founder founder, Locality locality, Map<Measure, Figure> figures) {

    public UnitInput {
        if (!Stage.COMPULSORY.contains(unit.stage())) {
            throw new IllegalArgumentException("not a unit of calculation: " + unit);
        }
        Map<Measure, Figure> ordered = new EnumMap<>(Measure.class);
        ordered.putAll(figures);
        figures = Collections.unmodifiableMap(ordered);
    }

    /** Null when not reported or not known; never a zero in disguise. */
    public @Nullable BigDecimal value(Measure measure) {
        Figure figure = figures.get(measure);
        return figure == null ? null : figure.value();
    }
}
