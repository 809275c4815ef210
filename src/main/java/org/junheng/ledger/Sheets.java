package org.junheng.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.SheetSpec;
import org.junheng.template.Typing;

/** Finds the template's sheet by the name that a file gives it. */
final class Sheets {

    private static final List<SheetSpec> ALL = SchoolTemplate.SHEETS;
    private static final Map<String, SheetSpec> BY_LABEL = new LinkedHashMap<>();

    static {
        ALL.forEach(spec -> BY_LABEL.put(Typing.label(spec.name()), spec));
    }

    private Sheets() {}

    static Optional<SheetSpec> named(String name) {
        return Optional.ofNullable(BY_LABEL.get(Typing.label(name)));
    }

    /** Where a sheet comes in the template: the file as a whole first, sheets of other names last. */
    static int rank(String name) {
        return name.isEmpty() ? -1 : named(name).map(ALL::indexOf).orElse(ALL.size());
    }
}
