package org.junheng.validation.across;

import java.util.List;
import org.junheng.finding.Place;

/**
 * The people of a sheet, by keyed hashes of their numbers: the same person has the same mark in every report, and nobody
 * can tell the number from it.
 *
 * @param sheet as it is called in the file
 * @param column in which the numbers stand, such as {@code C}
 */
public record Roster(String sheet, String column, List<Person> people) {

    /** One of them, and the row. */
    public record Person(long mark, int row) {}

    public Roster {
        people = List.copyOf(people);
    }

    Place place(Person person) {
        return new Place(sheet, column + person.row());
    }

    Place top() {
        return new Place(sheet, "A3");
    }
}
