package org.junheng.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.lifting.Category;
import org.junheng.indicator.lifting.Flow;
import org.junheng.indicator.lifting.LiftingTotals;
import org.junheng.indicator.lifting.Standing;
import org.junheng.indicator.locality.LocalityLine;
import org.junheng.school.Locality;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.course.Aim;
import org.junheng.summary.course.Aims;

/** The parts of 指标.json on lifting, on town and country, on research and care, and on the year's targets. */
record CourseJson(JsonPen pen, MonthPicture picture) {

    /** {@code lifting}, as {@code outputs.md} lays it out. */
    void lifting() {
        LiftingTotals county = picture.now().families().lifting().county();
        pen.object("lifting", () -> {
            for (Category category : Category.values()) {
                pen.object(category.label(), () -> lifted(county, category));
            }
            pen.number("dropouts", county.get(Flow.DROPPED_OUT));
        });
    }

    private void lifted(LiftingTotals county, Category category) {
        pen.number("onFile", county.get(category, Standing.ON_FILE));
        pen.number("reached", county.get(category, Standing.REACHED));
        pen.number("progressing", county.get(category, Standing.PROGRESSING));
        pen.number("falling", county.get(category, Standing.FALLING));
        pen.number("rate", county.rate(category));
    }

    /** {@code urbanRural}: each indicator now, a month and a year ago. */
    void urbanRural() {
        pen.array("urbanRural", picture.now().localities(), line -> {
            stage(line.stage());
            pen.text("indicator", line.code());
            pen.object("now", () -> localities(line));
            earlier("before", LocalityPage.then(picture.before(), line));
            earlier("yearAgo", LocalityPage.then(picture.yearAgo(), line));
        });
    }

    private void earlier(String key, Optional<LocalityLine> line) {
        line.ifPresentOrElse(then -> pen.object(key, () -> localities(then)), () -> pen.nothing(key));
    }

    private void localities(LocalityLine line) {
        pen.number("urban", line.part(Locality.URBAN).mean());
        pen.number("town", line.part(Locality.TOWN).mean());
        pen.number("rural", line.part(Locality.RURAL).mean());
        pen.number("ratio", line.ratio());
    }

    /** {@code targets}: of the year, each with how far it is and when it is reached. */
    void targets() {
        pen.array("targets", Aims.of(picture), this::aim);
    }

    private void aim(Aim aim) {
        SchoolCode school = aim.target().school();
        pen.count("year", aim.target().year());
        pen.text("code", aim.target().code());
        pen.text("name", aim.name());
        stage(aim.stage());
        if (school == null) {
            pen.nothing("school");
        } else {
            pen.text("school", school.digits());
        }
        pen.number("target", aim.target().value());
        pen.number("value", aim.value());
        pen.number("distance", aim.lacking());
        pen.truth("reached", aim.value() == null ? null : (Boolean) (aim.outlook() == Aim.Outlook.REACHED));
        pen.number("perMonth", aim.pace());
        if (aim.month() == null) {
            pen.nothing("month");
        } else {
            pen.text("month", aim.month().toString());
        }
        pen.text("outlook", aim.words());
    }

    /** {@code research} or {@code homeAndMind}: every reading whose code begins so. */
    void readings(String key, String family) {
        List<CountyReading> readings = picture.now().families().readings().stream()
                .filter(reading -> reading.topic().code().startsWith(family))
                .toList();
        pen.array(key, readings, reading -> ReadingsJson.write(pen, reading));
    }

    private void stage(@Nullable Stage stage) {
        if (stage == null) {
            pen.nothing("stage");
        } else {
            pen.text("stage", stage.label());
        }
    }
}
