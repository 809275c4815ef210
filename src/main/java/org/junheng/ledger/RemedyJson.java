package org.junheng.ledger;

import org.junheng.indicator.Bounds;
import org.junheng.indicator.Change;
import org.junheng.indicator.MendingPlan;
import org.junheng.indicator.MovingPlan;
import org.junheng.school.Unit;
import org.junheng.store.Publications.Figure;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.Revision;
import org.junheng.summary.Rounding;

/** The keys {@code plans}, {@code bounds} and {@code change}, and {@code revisions}, of {@link FiguresJson}. */
record RemedyJson(MonthPicture picture) {

    void write(JsonPen pen) {
        pen.object("plans", () -> {
            pen.array("add", picture.remedies().mending(), plan -> mending(pen, plan));
            pen.array("move", picture.remedies().moving(), plan -> moving(pen, plan));
        });
        pen.array("bounds", picture.remedies().bounds(), bounds -> bounds(pen, bounds));
        pen.array("change", picture.remedies().changes(), change -> change(pen, change));
    }

    void writeRevisions(JsonPen pen) {
        pen.array("revisions", picture.revisions(), revision -> revision(pen, revision));
    }

    private static void mending(JsonPen pen, MendingPlan plan) {
        pen.text("stage", plan.stage().label());
        pen.text("indicator", plan.indicator().code());
        pen.number("total", plan.total());
        pen.text("unit", plan.indicator().numeratorUnit());
        pen.number("cv", plan.before());
        pen.number("cvAfter", plan.after());
        pen.count("unknown", plan.unknown());
        pen.array("schools", plan.additions(), addition -> {
            pen.text("code", code(addition.unit()));
            pen.number("amount", addition.amount());
            pen.number("forItself", addition.forItself());
        });
    }

    private static void moving(JsonPen pen, MovingPlan plan) {
        pen.text("stage", plan.stage().label());
        pen.text("indicator", plan.indicator().code());
        pen.count("total", plan.total());
        pen.truth("reached", plan.reached());
        pen.number("cv", plan.before());
        pen.number("cvAfter", plan.after());
        pen.array("moves", plan.moves(), move -> {
            pen.text("from", code(move.from()));
            pen.text("to", code(move.to()));
            pen.count("teachers", move.teachers());
        });
    }

    private static void bounds(JsonPen pen, Bounds bounds) {
        pen.text("stage", bounds.stage().label());
        pen.text("indicator", bounds.indicator().code());
        pen.number("least", bounds.least());
        pen.number("greatest", bounds.greatest());
        pen.text("verdict", bounds.outlook().label());
        pen.texts("open", bounds.open().stream().map(RemedyJson::code).toList());
    }

    private static void change(JsonPen pen, Change change) {
        pen.text("stage", change.stage().label());
        pen.text("indicator", change.code());
        pen.text("quantity", change.quantity() == Change.Quantity.MEAN ? "mean" : "cv");
        pen.number("published", change.published());
        pen.number("before", change.before());
        pen.number("now", change.now());
        pen.number("revision", change.revision());
        pen.number("real", change.real());
        pen.number("composition", change.composition());
    }

    private static void revision(JsonPen pen, Revision revision) {
        pen.count("number", revision.number());
        pen.text("code", revision.code());
        pen.text("stage", revision.stage());
        pen.text("group", revision.group());
        pen.text("quantity", revision.quantity());
        figure(pen, "from", revision.from());
        figure(pen, "to", revision.to());
        pen.texts("files", revision.files());
    }

    /** A number where it is one; a verdict in words. */
    private static void figure(JsonPen pen, String key, Figure figure) {
        if (figure.exact() == null && !figure.shown().equals(Rounding.NONE)) {
            pen.text(key, figure.shown());
        } else {
            pen.number(key, figure.exact());
        }
    }

    private static String code(Unit unit) {
        return unit.school().digits();
    }
}
