package org.junheng.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Brings lines together that are about the same: of a class, of an exam. */
public final class LineGroups {

    private LineGroups() {}

    /**
     * The lines by what they say in some columns, in the order in which it is first said. Neighbours mostly say the same,
     * and then the key is not made again.
     *
     * @param key made of these columns alone; empty for a line that belongs nowhere
     */
    public static <K> Map<K, List<Line>> of(List<Line> lines, List<Column<?>> by, Function<Line, Optional<K>> key) {
        Map<K, List<Line>> groups = new LinkedHashMap<>();
        Line last = null;
        List<Line> group = null;
        for (Line line : lines) {
            if (last == null || !saySame(last, line, by)) {
                group = key.apply(line)
                        .map(known -> groups.computeIfAbsent(known, first -> new ArrayList<>()))
                        .orElse(null);
                last = line;
            }
            if (group != null) {
                group.add(line);
            }
        }
        return groups;
    }

    private static boolean saySame(Line one, Line other, List<Column<?>> columns) {
        for (Column<?> column : columns) {
            if (!Objects.equals(one.get(column), other.get(column))) {
                return false;
            }
        }
        return true;
    }
}
