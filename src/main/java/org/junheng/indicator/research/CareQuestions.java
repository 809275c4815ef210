package org.junheng.indicator.research;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junheng.indicator.county.Bound;
import org.junheng.indicator.county.Counted;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.county.Topic;
import org.junheng.intake.Parameters;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCalendar;
import org.junheng.school.SchoolType;

/** The figures of H, with the limits that hold unless the bureau has set others. */
record CareQuestions(YearMonth month, Parameters parameters) {

    private static final Bound HOME_VISITS = Bound.atLeast("20");
    private static final Bound ALL_SCHOOLS = Bound.atLeast("100");

    List<Question<SchoolCare>> all() {
        String term = ThisTerm.words(month);
        String judgedTerm = ThisTerm.wordsWhereJudged(month);
        boolean judged = !SchoolCalendar.isBreak(month);
        return List.of(
                Question.<SchoolCare>ratio(
                                CareTopics.HOME_VISITS,
                                HOME_VISITS.setBy(parameters, CareTopics.HOME_VISITS.code()),
                                judgedTerm,
                                school -> school.homeVisits()
                                        .over(school.students(), school.school().code()))
                        .whileRunning(ThisTerm.isRunning(month)),
                reaching(CareTopics.PARENT_MEETINGS, ALL_SCHOOLS, judgedTerm, of(SchoolCare::parentMeetings))
                        .whileRunning(ThisTerm.isRunning(month)),
                total(CareTopics.OPEN_DAYS, term, SchoolCare::openDays),
                total(CareTopics.PARENT_CLASSES, term, SchoolCare::parentClasses),
                reaching(CareTopics.COUNSELLORS, ALL_SCHOOLS, "不含小学教学点", CareQuestions::counsellors)
                        .concerning(CareQuestions::needsCounsellor),
                reaching(CareTopics.COUNSELLING_ROOMS, ALL_SCHOOLS, "", of(SchoolCare::counsellingRooms)),
                reaching(
                        CareTopics.ACTIVITIES,
                        judged ? ALL_SCHOOLS : Bound.MORE,
                        judged ? "" : "假期月份，不判定",
                        of(SchoolCare::activities)),
                total(CareTopics.COUNSELLED, "", SchoolCare::counselled));
    }

    private static Optional<Share> counsellors(SchoolCare school) {
        return needsCounsellor(school.school()) ? of(SchoolCare::counsellors).apply(school) : Optional.empty();
    }

    private static boolean needsCounsellor(RegisteredSchool school) {
        return school.type() != SchoolType.TEACHING_POINT;
    }

    /** What a school must have at least is set by the bureau under the code, or is one. */
    private Question<SchoolCare> reaching(
            Topic topic, Bound bound, String remark, Function<SchoolCare, Optional<Share>> share) {
        BigDecimal least = parameters.get(topic.code()).map(BigDecimal::new).orElse(BigDecimal.ONE);
        return Question.reaching(topic, bound, least, remark, share);
    }

    private Question<SchoolCare> total(Topic topic, String remark, Function<SchoolCare, Counted> what) {
        return Question.total(
                topic,
                Bound.MORE.setBy(parameters, topic.code()),
                remark,
                school -> what.apply(school).share(school.school().code()));
    }

    private static Function<SchoolCare, Optional<Share>> of(Function<SchoolCare, Counted> what) {
        return school -> Optional.of(what.apply(school).share(school.school().code()));
    }
}
