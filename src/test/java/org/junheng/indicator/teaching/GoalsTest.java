package org.junheng.indicator.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Registered;
import org.junheng.indicator.teaching.Goals.Goal;
import org.junheng.intake.Target;
import org.junheng.school.Grade;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junit.jupiter.api.Test;

class GoalsTest {

    @Test
    void asksForNinetySixPercentOfPassesUnlessTold() {
        assertThat(Goals.of(2026, List.of()).of(result(24, 25, 1)))
                .containsExactly(new Goal(Rate.PASS, Goals.PASS, true));
        assertThat(Goals.of(2026, List.of()).of(result(23, 25, 1)))
                .containsExactly(new Goal(Rate.PASS, Goals.PASS, false));
        assertThat(Goals.of(2026, List.of()).of(result(0, 0, 1)))
                .containsExactly(new Goal(Rate.PASS, Goals.PASS, null));
    }

    @Test
    void takesTheSchoolsOwnTargetAndTheStagesBeforeTheCountys() {
        Goals goals = Goals.of(
                2026,
                List.of(
                        target(2026, "T.及格率", null, null, "80"),
                        target(2026, "T.及格率", Stage.PRIMARY, null, "85"),
                        target(2026, "T.及格率", Stage.JUNIOR, null, "70"),
                        target(2026, "T.及格率", null, Registered.code(1), "90"),
                        target(2025, "T.及格率", null, Registered.code(2), "10"),
                        target(2026, "T.低分率", null, null, "3")));

        assertThat(goals.of(result(22, 25, 1)))
                .containsExactly(
                        new Goal(Rate.PASS, BigDecimal.valueOf(90), false),
                        new Goal(Rate.LOW, BigDecimal.valueOf(3), true));
        assertThat(Goals.of(2026, List.of(target(2026, "T.低分率", null, null, "0")))
                        .of(result(24, 25, 1)))
                .contains(new Goal(Rate.LOW, BigDecimal.valueOf(0), true));
        assertThat(goals.of(result(22, 25, 2)).get(0)).isEqualTo(new Goal(Rate.PASS, BigDecimal.valueOf(85), true));
    }

    private static Target target(
            int year, String code, @Nullable Stage stage, @Nullable SchoolCode school, String value) {
        return new Target(year, code, stage, school, new BigDecimal(value), "", "");
    }

    private static PaperResult result(int passed, int sat, int school) {
        Sums sums = new Sums(sat, sat, BigDecimal.valueOf(100L * sat), BigDecimal.ZERO, BigDecimal.ZERO, passed, 0, 0);
        return new PaperResult(
                new Place(Level.SCHOOL, "东镇", Registered.code(school), ""),
                new Paper("期中", LocalDate.of(2026, 10, 24), Grade.G6, "数学"),
                sums,
                Whole.of(sums),
                1,
                1,
                VarianceShare.NONE);
    }
}
