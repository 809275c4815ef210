package org.junheng.school;

import java.util.Comparator;

/** A school unit: one school at one stage, the thing that the standards judge. Ordered by code, then stage. */
public record Unit(SchoolCode school, Stage stage) implements Comparable<Unit> {

    private static final Comparator<Unit> ORDER =
            Comparator.comparing(Unit::school).thenComparing(Unit::stage);

    @Override
    public int compareTo(Unit other) {
        return ORDER.compare(this, other);
    }
}
