package org.junheng.sample;

import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junheng.school.SchoolType;
import org.junheng.template.CareSheet;
import org.junheng.template.ClassSheet;
import org.junheng.template.ConductSheet;
import org.junheng.template.CoverSheet;
import org.junheng.template.LiftingSheet;
import org.junheng.template.PairSheet;
import org.junheng.template.PostingSheet;
import org.junheng.template.PremisesSheet;
import org.junheng.template.ProfileSheet;
import org.junheng.template.ResearchSheet;
import org.junheng.template.RoomSheet;
import org.junheng.template.ScoreSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.SurveySheet;
import org.junheng.template.TeacherSheet;

/** Fills the workbook of one school and month, sheet by sheet. */
final class MonthBook {

    private MonthBook() {}

    /** The rows of every sheet that has any; of a form, the one filling. */
    static Map<SheetSpec, List<Filling>> fill(Snapshot school, List<Lift> lifts) {
        Map<SheetSpec, List<Filling>> pages = new HashMap<>();
        pages.put(CoverSheet.SPEC, List.of(CoverPages.cover(school)));
        pages.put(ProfileSheet.SPEC, List.of(CoverPages.profile(school)));
        pages.put(ClassSheet.SPEC, PeoplePages.classes(school));
        pages.put(TeacherSheet.SPEC, PeoplePages.teachers(school));
        pages.put(PremisesSheet.SPEC, List.of(PremisesPages.premises(school)));
        pages.put(RoomSheet.SPEC, PremisesPages.rooms(school));
        pages.put(PairSheet.SPEC, Encounter.rows(school));
        pages.put(PostingSheet.SPEC, PeoplePages.postings(school));
        pages.put(
                LiftingSheet.SPEC,
                lifts.stream()
                        .filter(lift -> lift.isOpen(school.month()))
                        .map(lift -> lift.row(school))
                        .toList());
        pages.put(ResearchSheet.SPEC, ActivityPages.research(school));
        pages.put(CareSheet.SPEC, List.of(ActivityPages.care(school)));
        pages.put(ConductSheet.SPEC, List.of(ActivityPages.conduct(school)));
        if (isSurveyed(school.month(), school.county().extent().last())) {
            pages.put(SurveySheet.SPEC, ActivityPages.survey(school));
        }
        int otherRows = pages.entrySet().stream()
                .mapToInt(page -> rows(page.getKey(), page.getValue()))
                .sum();
        pages.put(ScoreSheet.SPEC, scores(school, otherRows));
        return pages;
    }

    private static boolean isSurveyed(YearMonth month, YearMonth last) {
        return month.getMonth() == Month.MAY || month.getMonth() == Month.NOVEMBER || month.equals(last);
    }

    /** Rows of data, an item of a form counting as one. */
    private static int rows(SheetSpec spec, List<Filling> fillings) {
        return switch (spec.layout()) {
            case TABLE -> fillings.size();
            case FORM -> spec.columns().size();
            case BY_STAGE -> spec.items().size();
        };
    }

    private static List<Filling> scores(Snapshot school, int otherRows) {
        Extent extent = school.county().extent();
        Exam exam = Exam.in(school.month(), extent.last()).orElse(null);
        if (exam == null) {
            return List.of();
        }
        int wanted = extent.rowsPerSchool();
        if (wanted > 0) {
            return new Marking(school.plan(), exam.forEveryGrade(), extent.seed())
                    .rows(school.homerooms(), Math.max(0, wanted - otherRows));
        }
        return school.plan().kind().type() == SchoolType.SPECIAL
                ? List.of()
                : new Marking(school.plan(), exam, extent.seed()).rows(school.homerooms(), Integer.MAX_VALUE);
    }
}
