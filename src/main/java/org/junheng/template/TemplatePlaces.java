package org.junheng.template;

import org.junheng.workbook.Addresses;

/** Where the template has its cells. */
final class TemplatePlaces {

    /** The row below the headers of any sheet. */
    static final int FIRST_ROW = 4;
    /** The column in which a form is filled in. */
    static final int CONTENT = 1;
    /** The first column in which a form by stage is filled in. */
    static final int FIRST_STAGE = 2;

    private TemplatePlaces() {}

    /**
     * The address of a cell.
     *
     * @param line of a table, from 0; a form has but one
     */
    static String cell(SheetSpec spec, Column<?> column, int line) {
        int position = spec.position(column);
        int places = StageItem.PLACES.size();
        return switch (spec.layout()) {
            case TABLE -> Addresses.of(FIRST_ROW + line, position);
            case FORM -> Addresses.of(FIRST_ROW + position, CONTENT);
            case BY_STAGE -> Addresses.of(FIRST_ROW + position / places, FIRST_STAGE + position % places);
        };
    }
}
