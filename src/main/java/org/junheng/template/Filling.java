package org.junheng.template;

import java.util.List;
import java.util.Map;

/**
 * What stands in the open cells of a workbook when it is written.
 *
 * @param items of the forms
 * @param rows of the tables, the values of each by their columns
 */
record Filling(Map<Column<?>, Object> items, Map<SheetSpec, List<Map<Column<?>, Object>>> rows) {

    static final Filling NONE = new Filling(Map.of(), Map.of());

    Filling {
        items = Map.copyOf(items);
        rows = Map.copyOf(rows);
    }

    List<Map<Column<?>, Object>> rows(SheetSpec spec) {
        return rows.getOrDefault(spec, List.of());
    }
}
