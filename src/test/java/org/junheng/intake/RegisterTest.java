package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Founder;
import org.junheng.school.Locality;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void countsASchoolFromItsFirstMonthToBeforeItsLast() {
        RegisteredSchool school = school(1, true, SEPTEMBER, OCTOBER);

        assertThat(school.isActive(SEPTEMBER.minusMonths(1))).isFalse();
        assertThat(school.isActive(SEPTEMBER)).isTrue();
        assertThat(school.isActive(OCTOBER)).isFalse();
        assertThat(school(1, true, null, null).isActive(OCTOBER)).isTrue();
    }

    @Test
    void expectsWhoMustReportAndIsThere() {
        RegisteredSchool first = school(1, true, null, null);
        RegisteredSchool excused = school(2, false, null, null);
        RegisteredSchool closed = school(3, true, null, OCTOBER);
        Register register = new Register(List.of(closed, excused, first));

        assertThat(register.schools()).containsExactly(first, excused, closed);
        assertThat(register.expected(SEPTEMBER)).containsExactly(first, closed);
        assertThat(register.expected(OCTOBER)).containsExactly(first);
    }

    @Test
    void knowsASchoolByItsNameAndItsShortNames() {
        RegisteredSchool school = school(1, true, null, null);

        assertThat(school.isCalled("云山县第1小学")).isTrue();
        assertThat(school.isCalled("云山县第１小学 ")).isTrue();
        assertThat(school.isCalled("一小")).isTrue();
        assertThat(school.isCalled("第1小学")).isFalse();
    }

    private static RegisteredSchool school(
            int number, boolean expected, @Nullable YearMonth opened, @Nullable YearMonth closed) {
        return new RegisteredSchool(
                new SchoolCode("320100000" + number),
                "云山县第" + number + "小学",
                List.of("一小"),
                SchoolType.PRIMARY,
                Founder.PUBLIC,
                Locality.TOWN,
                "河口镇",
                "",
                null,
                expected,
                "",
                "",
                opened,
                closed);
    }
}
