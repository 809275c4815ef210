package org.junheng.indicator.research;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junheng.indicator.county.Bound;
import org.junheng.indicator.county.Counted;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.county.Topic;
import org.junheng.intake.Parameters;
import org.junheng.school.SchoolCalendar;
import org.junheng.template.ResearchSheet;

/** The figures of E, with the limits that hold unless the bureau has set others. */
record ResearchQuestions(YearMonth month, Parameters parameters) {

    private static final List<String> RESULTS = List.of("优秀", "合格", "基本合格", "不合格");
    private static final List<String> SUFFIXES = List.of("a", "b", "c", "d");
    /** Of a school that has closed: whoever taught there now counts where they teach. */
    private static final Counted NO_TEACHERS = Counted.of(ResearchSheet.SPEC.name(), 0, 0, List.of());

    private static final Bound OPEN_LESSONS = Bound.atLeast("50");
    private static final Bound OPENERS = Bound.atLeast("100");
    private static final Bound PREPARATIONS = Bound.atLeast("1");

    List<Question<SchoolResearch>> all() {
        List<Question<SchoolResearch>> all = new ArrayList<>();
        all.add(Question.<SchoolResearch>ratio(
                        ResearchTopics.OPEN_LESSONS,
                        OPEN_LESSONS.setBy(parameters, ResearchTopics.OPEN_LESSONS.code()),
                        ThisTerm.wordsWhereJudged(month),
                        school -> openLessons(school.months()).over(school.teachers(), school.code()))
                .keepingClosed(school ->
                        openLessons(school).over(NO_TEACHERS, school.school().code()))
                .whileRunning(ThisTerm.isRunning(month)));
        all.add(Question.<SchoolResearch>ratio(
                        ResearchTopics.OPENERS,
                        OPENERS.setBy(parameters, ResearchTopics.OPENERS.code()),
                        ThisTerm.wordsOfYear(month),
                        school -> school.openers().over(school.teachers(), school.code()))
                .whileRunning(ThisTerm.isYearRunning(month)));
        all.add(preparations());
        all.add(term(ResearchTopics.OBSERVATIONS, tally -> tally.get(Activity.OBSERVATION)));
        all.add(term(ResearchTopics.TRAINING, ResearchTally::trainingHours));
        all.add(term(ResearchTopics.SEMINARS, tally -> tally.get(Activity.SEMINAR)));
        all.add(term(ResearchTopics.PAPERS, tally -> tally.get(Activity.PAPER)));
        for (int i = 0; i < RESULTS.size(); i++) {
            all.add(appraisals(SUFFIXES.get(i), RESULTS.get(i)));
        }
        all.add(appraisals("e", Appraisals.NONE_YET));
        return all;
    }

    private Question<SchoolResearch> preparations() {
        boolean judged = !SchoolCalendar.isBreak(month);
        return Question.ratio(
                ResearchTopics.PREPARATIONS,
                judged ? PREPARATIONS.setBy(parameters, ResearchTopics.PREPARATIONS.code()) : Bound.MORE,
                "本月按" + SchoolCalendar.weeks(month) + "周计" + (judged ? "" : "；假期月份，不判定"),
                school -> school.preparations().over(school.preparationsDue(), school.code()));
    }

    private Question<SchoolResearch> term(Topic topic, Function<ResearchTally, Counted> what) {
        Function<ResearchMonths, Share> share =
                school -> school.thisTerm(what).share(school.school().code());
        return Question.<SchoolResearch>total(
                        topic,
                        Bound.MORE.setBy(parameters, topic.code()),
                        ThisTerm.words(month),
                        school -> share.apply(school.months()))
                .keepingClosed(share);
    }

    private static Counted openLessons(ResearchMonths school) {
        return school.thisTerm(tally -> tally.get(Activity.OPEN_LESSON));
    }

    private Question<SchoolResearch> appraisals(String suffix, String result) {
        Topic topic = ResearchTopics.appraisal(suffix, result);
        return Question.total(
                topic,
                Bound.MORE.setBy(parameters, topic.code()),
                "",
                school -> new Appraisals(school.dossier(), month).share(school.code(), result));
    }
}
