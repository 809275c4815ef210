package org.junheng.validation;

import java.util.Comparator;
import org.junheng.finding.Place;

/** A cell's address taken apart; of a whole sheet, row 0 and no column. */
record Spot(int row, String column) implements Comparable<Spot> {

    private static final Comparator<Spot> ORDER = Comparator.comparingInt(Spot::row)
            .thenComparingInt(spot -> spot.column().length())
            .thenComparing(Spot::column);

    static Spot of(Place place) {
        String cell = place.cell();
        int letters = 0;
        while (letters < cell.length() && Character.isLetter(cell.charAt(letters))) {
            letters++;
        }
        return cell.isEmpty()
                ? new Spot(0, "")
                : new Spot(Integer.parseInt(cell, letters, cell.length(), 10), cell.substring(0, letters));
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
