package org.junheng.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.finding.Place;
import org.junheng.school.SchoolType;
import org.junheng.template.Column;
import org.junheng.template.SheetSpec;
import org.junheng.workbook.Addresses;

/** A school's report of the county's last month, open to be spoiled before it is printed again. */
final class Draft {

    private static final int FIRST_ROW = 4;
    private static final int PLACES = 3;
    private static final int FIRST_PLACE = 2;

    private final Snapshot school;
    private final Map<SheetSpec, List<Filling>> pages;
    private final Map<SheetSpec, List<Filling>> before;
    private final List<Plot.Maker> retouches = new ArrayList<>();
    private final Set<SheetSpec> touched = new HashSet<>();
    private final String printed;
    private String file;
    private int mistakes;

    /**
     * The report as it is printed.
     *
     * @param before the pages of the month before
     */
    Draft(Snapshot school, Map<SheetSpec, List<Filling>> pages, Map<SheetSpec, List<Filling>> before, String file) {
        this.school = school;
        this.pages = copy(pages);
        this.before = copy(before);
        this.printed = file;
        this.file = file;
    }

    private static Map<SheetSpec, List<Filling>> copy(Map<SheetSpec, List<Filling>> pages) {
        Map<SheetSpec, List<Filling>> copy = new HashMap<>();
        pages.forEach((sheet, rows) ->
                copy.put(sheet, new ArrayList<>(rows.stream().map(Filling::copy).toList())));
        return copy;
    }

    Snapshot school() {
        return school;
    }

    SchoolPlan plan() {
        return school.plan();
    }

    boolean is(SchoolType type) {
        return plan().kind().type() == type;
    }

    /** Where it will lie in the county's folder. */
    String file() {
        return file;
    }

    /** Where it lay before it was spoiled. */
    String printed() {
        return printed;
    }

    boolean isSound() {
        return mistakes == 0;
    }

    void rename(String other) {
        file = other;
    }

    /** The pages, to be changed; a sheet without rows may be absent. */
    Map<SheetSpec, List<Filling>> pages() {
        return pages;
    }

    /** The pages as they are now, whatever happens to the draft later. */
    Map<SheetSpec, List<Filling>> sketch() {
        return copy(pages);
    }

    List<Filling> rows(SheetSpec sheet) {
        return pages.computeIfAbsent(sheet, absent -> new ArrayList<>());
    }

    /** The one filling of a form; of a table, its first row. */
    Filling form(SheetSpec sheet) {
        return rows(sheet).get(0);
    }

    List<Filling> before(SheetSpec sheet) {
        return before.getOrDefault(sheet, List.of());
    }

    /** Where a cell will stand; of a form, its one filling is the row. */
    Place place(SheetSpec sheet, Column<?> column, Filling row) {
        int at = sheet.position(column);
        String cell = switch (sheet.layout()) {
            case TABLE -> Addresses.of(FIRST_ROW + rows(sheet).indexOf(row), at);
            case FORM -> Addresses.of(FIRST_ROW + at, 1);
            case BY_STAGE -> Addresses.of(FIRST_ROW + at / PLACES, FIRST_PLACE + at % PLACES);
        };
        return new Place(sheet.name(), cell);
    }

    /** Changes the file once it is printed. */
    void retouch(Plot.Maker change) {
        retouches.add(change);
    }

    List<Plot.Maker> retouches() {
        return retouches;
    }

    boolean isFree(Set<SheetSpec> sheets) {
        return sheets.stream().noneMatch(touched::contains);
    }

    /** Takes note of a mistake. */
    void spoil(Set<SheetSpec> sheets) {
        touched.addAll(sheets);
        mistakes++;
    }

    /** How many mistakes it has already. */
    int mistakes() {
        return mistakes;
    }
}
