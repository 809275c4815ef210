package org.junheng.sample;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import org.junheng.school.Stage;
import org.junheng.template.Subjects;

/**
 * Somebody on a school's staff.
 *
 * @param honour 骨干级别, held from {@code honouredFrom}; 校级 before
 * @param hours of training in five years, at the dawn of the county
 */
record Teacher(
        String name,
        String id,
        boolean male,
        LocalDate born,
        Stage stage,
        String subject,
        boolean fullTime,
        String degree,
        String title,
        String honour,
        YearMonth honouredFrom,
        String certificate,
        String post,
        YearMonth since,
        int lessons,
        int hours,
        String digital) {

    static final String PERMANENT = "在编";
    private static final List<String> RENOWNED = List.of("县级", "市级", "省级", "国家级");
    private static final int MONTHS_TO_ROTATE = 72;
    private static final int MEN_UNDER = 50;
    private static final int WOMEN_UNDER = 45;

    String honourIn(YearMonth month) {
        return isRenowned() && month.isBefore(honouredFrom) ? "校级" : honour;
    }

    boolean isRenowned() {
        return RENOWNED.contains(honour);
    }

    /** Whether the county's figures stay what they are when somebody young comes in their place. */
    boolean isReplaceable() {
        return teaches() && !isRenowned() && isQualified();
    }

    private boolean isQualified() {
        return stage == Stage.PRIMARY ? !degree.equals("高中阶段") : !degree.equals("专科");
    }

    boolean teaches() {
        return !subject.equals(Subjects.NONE);
    }

    /** Whether it is this teacher's turn to work at another school for a year. */
    boolean mayRotate(YearMonth month) {
        int age = Period.between(born, month.atEndOfMonth()).getYears();
        return fullTime
                && post.equals(PERMANENT)
                && !month.isBefore(since.plusMonths(MONTHS_TO_ROTATE))
                && age < (male ? MEN_UNDER : WOMEN_UNDER);
    }
}
