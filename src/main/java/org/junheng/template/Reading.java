package org.junheng.template;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Kind;

/** What reading one cell gave: a value or none, and what has to be said about it. */
record Reading(@Nullable Object value, List<Remark> remarks) {

    /** A kind of finding with its facts, still without its place. */
    record Remark(Kind kind, Map<String, ?> facts) {}

    static Reading of(Object value) {
        return new Reading(value, List.of());
    }

    static Reading noted(Object value, Kind kind, Map<String, ?> facts) {
        return new Reading(value, List.of(new Remark(kind, facts)));
    }

    /** No value: the cell is wrong. */
    static Reading wrong(Kind kind, Map<String, ?> facts) {
        return new Reading(null, List.of(new Remark(kind, facts)));
    }
}
