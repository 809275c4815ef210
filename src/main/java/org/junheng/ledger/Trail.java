package org.junheng.ledger;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.school.Measure;
import org.junheng.school.Unit;
import org.junheng.workbook.Marked;
import org.junheng.workbook.References;

/** The way from a figure to the first of the rows of {@link MeasurePage} that it was made of. */
final class Trail {

    private static final int FIRST_ROW = 2;

    private final Map<Unit, Integer> units = new HashMap<>();
    private final Map<String, Integer> readings = new HashMap<>();

    private Trail() {}

    static Trail of(CountyTable table) throws IOException {
        Trail trail = new Trail();
        new MeasurePage(table).tell(trail.new Counting());
        return trail;
    }

    /** A school's name, leading to its measures. */
    Marked of(UnitRow unit) {
        return link(unit.name(), Objects.requireNonNull(units.get(unit.unit())));
    }

    /** A figure's code, leading to what the schools bring to it; as it is for a figure of the bureau's own. */
    Object of(CountyReading reading) {
        Integer row = readings.get(reading.topic().code());
        return row == null ? reading.topic().code() : link(reading.topic().code(), row);
    }

    private static Marked link(String words, int row) {
        return Marked.link(words, References.at(MeasurePage.NAME, row, 0));
    }

    private final class Counting implements MeasurePage.Teller {

        private int row = FIRST_ROW;

        @Override
        public void unit(UnitRow unit) {
            units.put(unit.unit(), row);
            row += Measure.values().length;
        }

        @Override
        public void share(CountyReading reading, Share share) {
            readings.putIfAbsent(reading.topic().code(), row);
            row += (reading.topic().top() == null ? 0 : 1) + (reading.topic().bottom() == null ? 0 : 1);
        }
    }
}
