package org.junheng.ledger;

import java.util.List;
import java.util.Locale;
import org.junheng.indicator.pairing.Agreement;
import org.junheng.indicator.pairing.Duty;
import org.junheng.indicator.pairing.PairActivity;
import org.junheng.indicator.pairing.PostingFigures;
import org.junheng.summary.PairCourse;
import org.junheng.summary.PairGap;
import org.junheng.summary.PairStory;
import org.junheng.template.PairSheet;

/** Pairs and postings for other systems: schools and counts, nobody's name. */
record PairJson(PairCourse course, PostingFigures postings) {

    void writePairs(JsonPen pen) {
        pen.array("pairs", course.stories(), story -> pair(pen, story));
    }

    private static void pair(JsonPen pen, PairStory story) {
        pen.text("strong", story.pair().strong().digits());
        pen.text("weak", story.pair().weak().digits());
        pen.count("activities", story.month().size());
        if (story.last() == null) {
            pen.nothing("lastActivity");
        } else {
            pen.text("lastActivity", story.last().toString());
        }
        pen.object("gapClosure", () -> story.gaps().forEach(gap -> pen.object(gap.code(), () -> gap(pen, gap))));
        pen.count("activitiesThisYear", story.year().size());
        pen.object("byType", () -> types(pen, story.month()));
        pen.object("byTypeThisYear", () -> types(pen, story.year()));
        pen.object("agreement", () -> {
            for (Agreement agreement : Agreement.values()) {
                pen.count(agreement.name().toLowerCase(Locale.ROOT), PairStory.count(story.month(), agreement));
            }
        });
    }

    private static void types(JsonPen pen, List<PairActivity> activities) {
        for (String type : PairSheet.ACTIVITIES) {
            long count = PairStory.count(activities, type);
            if (count > 0) {
                pen.count(type, count);
            }
        }
    }

    private static void gap(JsonPen pen, PairGap gap) {
        pen.number("now", gap.ratioNow());
        pen.number("schoolYearStart", gap.ratioThen());
        pen.number("change", gap.change());
    }

    void writePostings(JsonPen pen) {
        pen.object("postings", () -> {
            pen.count("posted", postings.support().size());
            pen.count("meetingAllDuties", postings.meetingAll());
            pen.object("unmet", () -> {
                for (Duty duty : Duty.values()) {
                    pen.count(duty.label(), postings.unmet(duty));
                }
            });
            pen.object("unknown", () -> {
                for (Duty duty : Duty.values()) {
                    pen.count(duty.label(), postings.unknown(duty));
                }
            });
        });
    }

    /** How many weak schools have an active partner. */
    void writeCoverage(JsonPen pen) {
        pen.object("pairCoverage", () -> {
            pen.text("since", course.since().toString());
            pen.count("weak", course.weak().size());
            pen.count("activeThisMonth", course.activeThisMonth().size());
            pen.count("activeThisYear", course.activeThisYear().size());
        });
    }
}
