package org.junheng.template;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.finding.Finding;
import org.junheng.finding.Place;

/**
 * The sheets of a workbook that were not read, as they are not of the template or not called as there.
 *
 * @param names of the sheets
 * @param missing the sheets of the template that were not found
 */
record UnreadSheets(List<String> names, List<SheetSpec> missing) {

    UnreadSheets {
        names = List.copyOf(names);
        missing = List.copyOf(missing);
    }

    /** The sheet that may be a missing one under another name. */
    Optional<String> standIn(SheetSpec spec) {
        return names.stream()
                .filter(name -> meant(name).filter(spec.name()::equals).isPresent())
                .findFirst();
    }

    List<Finding> findings() {
        return names.stream().map(this::finding).toList();
    }

    private Finding finding(String name) {
        Place place = new Place(name, "");
        String what = "工作表“" + name + "”";
        return meant(name)
                .map(meant -> CellKinds.UNREAD_MISSPELT.at(place, "", Map.of("what", what, "meant", meant)))
                .orElseGet(() -> CellKinds.UNREAD.at(place, "", Map.of("what", what)));
    }

    private Optional<String> meant(String name) {
        String typed = Typing.compact(name);
        return missing.stream()
                .map(SheetSpec::name)
                .filter(known -> typed.contains(known) || Likeness.isMisspelt(typed, known))
                .max(Comparator.comparingDouble(known -> Likeness.of(typed, known)));
    }
}
