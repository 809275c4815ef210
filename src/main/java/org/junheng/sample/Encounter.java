package org.junheng.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junheng.school.SchoolCalendar;
import org.junheng.template.PairSheet;

/** Something that a strong and a weak school did together; both report it alike. */
record Encounter(LocalDate date, String activity, String topic, int teachers, int students) {

    private static final double QUIET = 0.25;
    private static final List<String> TOPICS =
            List.of("大单元教学设计", "课堂提问的有效性", "作业设计与批改", "学困生辅导", "班主任工作经验", "信息技术与课堂融合", "校本教研怎样落到实处", "阅读教学");

    /** What a pair did in a month, by date; the pair is known by its strong school. */
    static List<Encounter> of(long seed, int strong, YearMonth month) {
        Chance chance = Chance.of(seed, "pair", strong, Chance.key(month));
        int count = SchoolCalendar.isBreak(month) || chance.happens(QUIET) ? 0 : chance.between(1, 3);
        List<Encounter> encounters = new ArrayList<>();
        while (encounters.size() < count) {
            LocalDate date = chance.weekday(month);
            if (encounters.stream().noneMatch(other -> other.date().equals(date))) {
                encounters.add(new Encounter(
                        date,
                        chance.of(PairSheet.ACTIVITIES),
                        chance.of(TOPICS),
                        chance.between(2, 18),
                        chance.between(0, 6) * 20));
            }
        }
        encounters.sort(Comparator.comparing(Encounter::date));
        return List.copyOf(encounters);
    }

    /** The month's rows of 结对帮扶 for one of the two schools. */
    static List<Filling> rows(Snapshot school) {
        SchoolPlan own = school.plan();
        Integer index = own.partner();
        if (index == null) {
            return List.of();
        }
        SchoolPlan partner = school.county().schools().get(index);
        int strong = own.isStrong() ? own.index() : partner.index();
        return of(school.county().extent().seed(), strong, school.month()).stream()
                .map(encounter -> new Filling()
                        .put(PairSheet.DATE, encounter.date())
                        .put(PairSheet.ROLE, own.isStrong() ? "支援" : "受援")
                        .put(PairSheet.PARTNER, partner.code().digits())
                        .put(PairSheet.PARTNER_NAME, partner.name())
                        .put(PairSheet.ACTIVITY, encounter.activity())
                        .put(PairSheet.TOPIC, encounter.topic())
                        .put(PairSheet.TEACHERS, encounter.teachers())
                        .put(PairSheet.STUDENTS, encounter.students()))
                .toList();
    }
}
