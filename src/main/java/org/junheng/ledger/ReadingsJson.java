package org.junheng.ledger;

import java.util.List;
import java.util.Set;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.guarantee.Guarantee;
import org.junheng.school.SchoolCode;

/** The county's figures against their limits, for other systems. */
record ReadingsJson(CountyTable table) {

    private static final Set<String> GUARANTEES = Set.of("G", "Q", "S", "V");
    private static final String REPORTING = "C";

    /** Government guarantee, education quality, public recognition and veto; the bands of class sizes stand apart. */
    List<CountyReading> guarantees() {
        return readings(GUARANTEES).stream().filter(reading -> !isBand(reading)).toList();
    }

    /** Class sizes by band, and reporting itself. */
    void further(JsonPen pen) {
        pen.array(
                "classSizes",
                readings(GUARANTEES).stream().filter(ReadingsJson::isBand).toList(),
                band -> band(pen, band));
        pen.array("reportingQuality", readings(Set.of(REPORTING)), reading -> write(pen, reading));
    }

    private List<CountyReading> readings(Set<String> families) {
        return table.picture().now().families().readings().stream()
                .filter(reading -> families.contains(reading.topic().code().substring(0, 1)))
                .toList();
    }

    private static boolean isBand(CountyReading reading) {
        return reading.topic().code().equals(Guarantee.CLASS_SIZES)
                && !reading.group().isEmpty();
    }

    /**
     * A figure; of a part of the county that is no stage, the part's name stands where the stage would, so that one entry
     * of each code alone has none.
     */
    static void write(JsonPen pen, CountyReading reading) {
        pen.text("code", reading.topic().code());
        part(pen, reading);
        pen.number("value", reading.value());
        pen.number("limit", reading.limit());
        pen.truth("pass", reading.pass());
        pen.texts(
                "missing_schools",
                reading.failing().stream().map(SchoolCode::digits).toList());
        if (!reading.group().isEmpty()) {
            pen.text("group", reading.group());
        }
        pen.text("name", reading.topic().name());
        pen.text("unit", reading.topic().unit());
        pen.text("words", reading.words());
        pen.number("numerator", reading.numerator());
        pen.number("denominator", reading.denominator());
        pen.text("remark", reading.remark());
        pen.array(
                "notes",
                reading.shares().stream()
                        .filter(share -> !share.note().isEmpty())
                        .toList(),
                share -> {
                    pen.text("code", share.school().digits());
                    pen.text("note", share.note());
                });
    }

    private static void part(JsonPen pen, CountyReading reading) {
        if (reading.stage() != null) {
            pen.text("stage", reading.stage().label());
        } else if (reading.group().isEmpty()) {
            pen.nothing("stage");
        } else {
            pen.text("stage", reading.group());
        }
    }

    private static void band(JsonPen pen, CountyReading band) {
        part(pen, band);
        pen.text("band", band.group());
        pen.number("classes", band.numerator());
        pen.number("share", band.value());
        pen.texts("schools", having(band));
    }

    /** The schools with such classes. */
    private static List<String> having(CountyReading band) {
        return band.shares().stream()
                .filter(share -> share.numerator() != null && share.numerator().signum() > 0)
                .map(share -> share.school().digits())
                .toList();
    }
}
