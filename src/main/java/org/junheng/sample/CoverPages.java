package org.junheng.sample;

import java.time.format.DateTimeFormatter;
import org.junheng.sample.SchoolPlan.Habit;
import org.junheng.school.Stage;
import org.junheng.template.CoverSheet;
import org.junheng.template.ProfileSheet;

/** Fills 封面 and 学校概况. */
final class CoverPages {

    private static final int YUAN_PRIMARY = 720;
    private static final int YUAN_JUNIOR = 940;

    private CoverPages() {}

    static Filling cover(Snapshot school) {
        SchoolPlan plan = school.plan();
        Chance lasting = plan.chance(school.county().extent().seed(), "clerk");
        Filling cover = new Filling()
                .put(CoverSheet.TEMPLATE, CoverSheet.VERSION)
                .put(CoverSheet.CODE, plan.code().digits())
                .put(CoverSheet.NAME, plan.habit() == Habit.SHORT_NAME ? plan.shortName() : plan.name())
                .put(CoverSheet.PERIOD, school.month())
                .put(CoverSheet.KIND, CoverSheet.FIRST)
                .put(CoverSheet.SEQUENCE, lasting.happens(0.5) ? 0L : null)
                .put(CoverSheet.CLERK, Names.person(lasting, false))
                .put(CoverSheet.PHONE, Names.phone(lasting))
                .put(CoverSheet.FILLED, school.filled())
                .put(CoverSheet.HEAD, school.staff().head().name());
        return plan.habit() == Habit.DOTTED_DATES
                ? cover.typed(CoverSheet.FILLED, school.filled().format(DateTimeFormatter.ofPattern("yyyy.M.d")))
                : cover;
    }

    static Filling profile(Snapshot school) {
        SchoolPlan plan = school.plan();
        Kind kind = plan.kind();
        Filling profile = new Filling()
                .put(ProfileSheet.TYPE, kind.type().label())
                .put(ProfileSheet.FOUNDER, kind.founder().label())
                .put(ProfileSheet.LOCALITY, kind.locality().label())
                .put(ProfileSheet.TOWNSHIP, plan.township())
                .put(ProfileSheet.BOARDING, plan.boards())
                .put(ProfileSheet.BUILT, plan.built())
                .put(ProfileSheet.SENIOR_STUDENTS, kind.seniors() > 0 ? (long) kind.seniors() : null);
        money(school, profile);
        if (plan.stages().contains(Stage.JUNIOR)) {
            retention(school, profile);
        }
        return profile;
    }

    private static void money(Snapshot school, Filling profile) {
        Chance chance = school.yearly("money");
        SchoolPlan plan = school.plan();
        int budget = plan.size(Stage.PRIMARY).total() * YUAN_PRIMARY
                + plan.size(Stage.JUNIOR).total() * YUAN_JUNIOR
                + chance.between(5_000, 60_000);
        double share = chance.happens(0.06) ? chance.between(0.045, 0.05) : chance.between(0.052, 0.075);
        profile.put(ProfileSheet.OPERATING_BUDGET, (double) budget);
        profile.put(ProfileSheet.TRAINING_BUDGET, Math.rint(budget * share));
        if (plan.habit() == Habit.THOUSANDS) {
            profile.typed(ProfileSheet.OPERATING_BUDGET, "%,d".formatted(budget));
        }
    }

    /** The class that left in the last summer, three years after it came. */
    private static void retention(Snapshot school, Filling profile) {
        Chance chance = school.yearly("retention");
        int entrants = Math.max(5, school.plan().size(Stage.JUNIOR).total() / 3 + chance.between(-4, 4));
        int in = chance.between(0, 1 + entrants / 25);
        int out = chance.between(0, 1 + entrants / 20);
        int lost = chance.between(0, entrants / 40);
        profile.put(ProfileSheet.GRADUATES, entrants + in - out - lost)
                .put(ProfileSheet.ENTRANTS, entrants)
                .put(ProfileSheet.THREE_YEAR_IN, in)
                .put(ProfileSheet.THREE_YEAR_OUT, out)
                .put(ProfileSheet.THREE_YEAR_DEATHS, 0);
    }
}
