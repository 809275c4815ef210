package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junheng.finding.Place;
import org.junheng.school.Figure;
import org.junheng.school.Measure;
import org.junheng.school.Unit;
import org.junheng.template.Column;
import org.junheng.template.Line;

/** A sum in the making: what was added from how many rows, and the cells without which it cannot be known. */
final class Tally {

    private BigDecimal sum = BigDecimal.ZERO;
    private int rows;
    private final List<String> wanting = new ArrayList<>();

    void add(BigDecimal amount) {
        sum = sum.add(amount);
        rows++;
    }

    void want(Line line, Column<?> column) {
        Place place = line.place(column);
        wanting.add(place.sheet() + "!" + place.cell());
    }

    void want(List<String> cells) {
        wanting.addAll(cells);
    }

    /** The figure; a value only if something was added and nothing is wanting. */
    Figure figure(Unit unit, Measure measure, String sheet) {
        boolean known = wanting.isEmpty() && rows > 0;
        return new Figure(unit, measure, known ? sum : null, sheet, rows, wanting);
    }

    /** The same where nothing to add means none: a stage without such teachers has 0. */
    Figure count(Unit unit, Measure measure, String sheet) {
        return new Figure(unit, measure, wanting.isEmpty() ? sum : null, sheet, rows, wanting);
    }
}
