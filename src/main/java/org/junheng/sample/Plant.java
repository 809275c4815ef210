package org.junheng.sample;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junheng.finding.Place;
import org.junheng.template.Column;
import org.junheng.template.SheetSpec;

/**
 * A mistake to be planted, once, for the rule that should find it.
 *
 * @param words what is done, in Chinese
 * @param touches the sheets that no other mistake may spoil in the same report
 * @param where the schools that it is meant for
 * @param seed how it is planted
 */
record Plant(String rule, String words, Set<SheetSpec> touches, Predicate<Draft> where, Seed seed) {

    /** Plants a mistake. */
    @FunctionalInterface
    interface Seed {

        /** What should be found; nothing where the report leaves no room for it, and then it is as before. */
        List<Hit> sow(Draft draft, Plot county);
    }

    /**
     * A finding that is expected.
     *
     * @param rule another than the plant's for what follows from it
     * @param file below the county's folder; empty for the draft's own, whatever it will be called
     */
    record Hit(String rule, Draft draft, String file, Place place, boolean follows) {

        String path() {
            return file.isEmpty() ? draft.file() : file;
        }
    }

    Plant {
        touches = Set.copyOf(touches);
    }

    /** A mistake that is planted in some way of its own. */
    static Plant of(String rule, String words, SheetSpec sheet, Seed seed) {
        return new Plant(rule, words, Set.of(sheet), draft -> true, seed);
    }

    /** A mistake of a file of its own, which spoils no report. */
    static Plant file(String rule, String words, Seed seed) {
        return new Plant(rule, words, Set.of(), draft -> true, seed);
    }

    /** A changed cell: of a table, in the first row that fits. */
    static Plant cell(
            String rule,
            String words,
            SheetSpec sheet,
            Column<?> column,
            Predicate<Filling> row,
            Consumer<Filling> change) {
        return of(
                rule,
                words,
                sheet,
                (draft, county) -> draft.rows(sheet).stream().filter(row).limit(1).toList().stream()
                        .map(found -> {
                            change.accept(found);
                            return hit(rule, draft, draft.place(sheet, column, found));
                        })
                        .toList());
    }

    /** A cell in which something else is typed: of a table, in the first row that holds something there. */
    static Plant typed(String rule, String words, SheetSpec sheet, Column<?> column, Object typed) {
        return cell(rule, words, sheet, column, row -> row.has(column), row -> row.typed(column, typed));
    }

    /** The finding that is planted. */
    static Hit hit(String rule, Draft draft, Place place) {
        return new Hit(rule, draft, "", place, false);
    }

    /** A finding that follows from it. */
    static Hit follows(String rule, Draft draft, Place place) {
        return new Hit(rule, draft, "", place, true);
    }

    /** The finding of a sheet as a whole. */
    static List<Hit> top(String rule, Draft draft, SheetSpec sheet) {
        return List.of(hit(rule, draft, topOf(sheet)));
    }

    static Place topOf(SheetSpec sheet) {
        return new Place(sheet.name(), "A3");
    }

    /** The same for these schools only. */
    Plant in(Predicate<Draft> schools) {
        return new Plant(rule, words, touches, where.and(schools), seed);
    }

    /** The same, spoiling these sheets, too, for other mistakes. */
    Plant touching(SheetSpec... sheets) {
        Set<SheetSpec> all = new HashSet<>(touches);
        all.addAll(Arrays.asList(sheets));
        return new Plant(rule, words, all, where, seed);
    }
}
