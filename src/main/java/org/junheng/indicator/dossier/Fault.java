package org.junheng.indicator.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.finding.Place;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Entry;
import org.junheng.template.Line;
import org.junheng.template.SheetContent;

/**
 * A cell that was filled in, but not with anything that can be used.
 *
 * @param sheet the sheet's declared name
 * @param column the column's declared header
 * @param place the physical cell, such as {@code 教师!O12}
 */
public record Fault(String sheet, String column, String place) {

    private static final Pattern ROW = Pattern.compile("[0-9]+$");

    /** The physical row of the cell. */
    public int row() {
        Matcher digits = ROW.matcher(place);
        return digits.find() ? Integer.parseInt(digits.group()) : 0;
    }

    static List<Fault> of(Book book) {
        List<Fault> faults = new ArrayList<>();
        for (SheetContent content : book.sheets()) {
            int width = content.spec().columns().size();
            for (Line line : content.lines()) {
                for (int i = 0; i < width; i++) {
                    Entry<?> entry = line.entry(i);
                    if (entry.faulty()) {
                        faults.add(new Fault(line.spec().name(), entry.column().header(), place(line, entry.column())));
                    }
                }
            }
        }
        return faults;
    }

    private static String place(Line line, Column<?> column) {
        Place place = line.place(column);
        return place.sheet() + "!" + place.cell();
    }
}
