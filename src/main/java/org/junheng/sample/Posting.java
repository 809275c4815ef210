package org.junheng.sample;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junheng.school.SchoolCode;

/** A year that a teacher works at another school (支教交流). */
record Posting(Teacher teacher, String type, SchoolCode to, LocalDate start, LocalDate end, int lessons, double zeal) {

    private static final int SMALLEST_SENDER = 15;
    private static final double SHARE = 0.16;
    private static final int TERM_LESSONS_HEARD = 24;
    private static final int TERM_OPEN_LESSONS = 3;

    /** Who is sent away for the school year of this month: a tenth or so of those whose turn it is, the best first. */
    static List<Posting> ofYear(CountyPlan county, SchoolPlan from, Staff staff, YearMonth month) {
        int year = Roster.schoolYear(month);
        Chance chance = Chance.of(county.extent().seed(), "postings", from.index(), year);
        List<Teacher> eligible = new ArrayList<>(staff.teaching().stream()
                .filter(teacher -> teacher.mayRotate(YearMonth.of(year, Month.SEPTEMBER)))
                .toList());
        List<SchoolPlan> hosts = hosts(county, from);
        if (staff.teachers().size() < SMALLEST_SENDER || hosts.isEmpty()) {
            return List.of();
        }
        chance.shuffle(eligible);
        eligible.sort(Comparator.comparing(Teacher::isRenowned).reversed());
        int count = (int) Math.round(eligible.size() * SHARE);
        List<Posting> postings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = i % 3 == 0 ? i / 3 : eligible.size() - 1 - i;
            postings.add(of(eligible.get(at), chance.of(hosts).code(), year, chance));
        }
        return postings;
    }

    /** The partner, or else smaller schools that teach the same stage. */
    private static List<SchoolPlan> hosts(CountyPlan county, SchoolPlan from) {
        Integer partner = from.partner();
        if (partner != null) {
            return List.of(county.schools().get(partner));
        }
        return county.schools().stream()
                .filter(other -> other.index() / Mix.KINDS.size() == from.index() / Mix.KINDS.size())
                .filter(other -> other.students() < from.students())
                .filter(other -> other.stages().stream().anyMatch(from.stages()::contains))
                .toList();
    }

    private static Posting of(Teacher teacher, SchoolCode to, int year, Chance chance) {
        return new Posting(
                teacher,
                chance.word("交流轮岗 交流轮岗 交流轮岗 支教"),
                to,
                LocalDate.of(year, Month.SEPTEMBER, 1),
                chance.happens(0.9) ? LocalDate.of(year + 1, Month.AUGUST, 31) : LocalDate.of(year + 1, Month.JULY, 10),
                chance.between(11, 17),
                chance.between(0.75, 1.35));
    }

    int heard(double ofTerm) {
        return (int) (TERM_LESSONS_HEARD * zeal * ofTerm);
    }

    int openLessons(double ofTerm) {
        return (int) (TERM_OPEN_LESSONS * zeal * ofTerm);
    }

    String appraisal(YearMonth month) {
        boolean over = month.getMonth() == Month.JULY || month.getMonth() == Month.AUGUST;
        return !over ? "未考核" : zeal > 1.1 ? "优秀" : zeal > 0.85 ? "合格" : "基本合格";
    }
}
