package org.junheng.indicator.dossier;

import java.util.List;
import org.junheng.finding.Place;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Line;

/**
 * A cell that was filled in, but not with anything that can be used.
 *
 * @param sheet the sheet's declared name
 * @param column the column's declared header
 * @param place the physical cell, such as {@code 教师!O12}
 */
public record Fault(String sheet, String column, String place) {

    static List<Fault> of(Book book) {
        return book.sheets().stream()
                .flatMap(content -> content.lines().stream())
                .flatMap(line -> line.entries().stream()
                        .filter(entry -> entry.faulty())
                        .map(entry ->
                                new Fault(line.spec().name(), entry.column().header(), place(line, entry.column()))))
                .toList();
    }

    private static String place(Line line, Column<?> column) {
        Place place = line.place(column);
        return place.sheet() + "!" + place.cell();
    }
}
