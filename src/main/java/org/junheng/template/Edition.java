package org.junheng.template;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A version of the template in which a school may report, and what was called otherwise in it. What differs only a
 * little from today's name is known without being named here ({@link OldBook}); a column that an old edition lacks was
 * not asked, and is nothing that the school has failed to fill in.
 */
public enum Edition {
    /** Of the year before; nobody was asked yet how teachers use computers. */
    OF_2025(
            "2025.1",
            Map.of("班级情况", ClassSheet.SPEC),
            Map.of("进城务工人员随迁子女", ClassSheet.MIGRANTS, "任课学科", TeacherSheet.SUBJECT)),
    CURRENT(CoverSheet.VERSION, Map.of(), Map.of());

    private final String version;
    private final Map<String, SheetSpec> sheets;
    private final Map<String, Column<?>> columns;

    Edition(String version, Map<String, SheetSpec> sheets, Map<String, Column<?>> columns) {
        this.version = version;
        this.sheets = sheets;
        this.columns = columns;
    }

    /** The edition of a version as typed on a cover; empty for one that nobody may use. */
    public static Optional<Edition> of(String version) {
        return Arrays.stream(values())
                .filter(edition -> edition.version.equals(Typing.compact(version)))
                .findFirst();
    }

    public String version() {
        return version;
    }

    public boolean isCurrent() {
        return this == CURRENT;
    }

    /** The sheet that was called so. */
    Optional<SheetSpec> sheet(String oldName) {
        return Optional.ofNullable(sheets.get(Typing.compact(oldName)));
    }

    /** The column that was called so, whatever its sheet. */
    Optional<Column<?>> column(String oldLabel) {
        return Optional.ofNullable(columns.get(oldLabel));
    }
}
