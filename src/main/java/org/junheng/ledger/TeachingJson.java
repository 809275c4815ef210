package org.junheng.ledger;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.teaching.Goals.Goal;
import org.junheng.indicator.teaching.Movement.Step;
import org.junheng.indicator.teaching.PaperFigures;
import org.junheng.indicator.teaching.PaperResult;
import org.junheng.indicator.teaching.Sums;
import org.junheng.school.SchoolCode;
import org.junheng.summary.TeachingCourse;

/** The papers of the month's exams for other systems, the county's first. */
record TeachingJson(CountyTable table, TeachingCourse course) {

    void write(JsonPen pen) {
        pen.array("teaching", course.figures().results(), result -> result(pen, result));
    }

    private void result(JsonPen pen, PaperResult result) {
        Sums sums = result.sums();
        PaperFigures figures = PaperFigures.of(result, course.weights());
        identity(pen, result);
        pen.count("entered", sums.entered());
        pen.count("sat", sums.sat());
        pen.number("mean", figures.mean());
        pen.number("scoreRate", figures.score());
        pen.number("passRate", figures.pass());
        pen.number("excellentRate", figures.excellent());
        pen.number("lowRate", figures.low());
        pen.number("sd", figures.deviation());
        pen.number("z", figures.standardScore());
        whole(pen, "rank", result.rank());
        pen.object("varianceShare", () -> {
            pen.number("omega2", result.share().omega2());
            pen.number("eta2", result.share().eta2());
        });
        LocalDate date = result.paper().date();
        if (date == null) {
            pen.nothing("date");
        } else {
            pen.text("date", date.toString());
        }
        whole(pen, "townRank", result.townRank());
        pen.number("fullMarks", figures.fullMarks());
        pen.number("composite", figures.composite());
        pen.object("targets", () -> course.goals().of(result).forEach(goal -> goal(pen, goal)));
        course.movement().since(result).ifPresent(step -> pen.object("change", () -> change(pen, step)));
    }

    private void identity(JsonPen pen, PaperResult result) {
        SchoolCode school = result.place().school();
        String town = result.place().town();
        pen.text("level", result.place().level().name().toLowerCase(Locale.ROOT));
        if (school == null && town.isEmpty()) {
            pen.nothing("code");
        } else {
            pen.text("code", school == null ? town : school.digits());
        }
        pen.text("name", name(result));
        pen.text("exam", result.paper().exam());
        pen.text("grade", result.paper().grade().label());
        pen.text("subject", result.paper().subject());
    }

    private String name(PaperResult result) {
        SchoolCode school = result.place().school();
        return switch (result.place().level()) {
            case COUNTY -> table.picture().county();
            case TOWN -> result.place().town();
            case SCHOOL -> school == null ? "" : table.source(school).name();
            case CLASS -> result.place().className();
        };
    }

    private static void goal(JsonPen pen, Goal goal) {
        pen.object(goal.rate().key(), () -> {
            pen.number("target", goal.target());
            pen.truth("met", goal.met());
        });
    }

    private static void change(JsonPen pen, Step step) {
        pen.text("period", step.month().toString());
        pen.text("exam", step.before().paper().exam());
        pen.text("grade", step.before().paper().grade().label());
        pen.number("scoreRate", step.scoreRate());
        pen.number("passRate", step.passRate());
        whole(pen, "ranks", step.ranks());
    }

    private static void whole(JsonPen pen, String key, @Nullable Integer number) {
        if (number == null) {
            pen.nothing(key);
        } else {
            pen.count(key, number);
        }
    }
}
