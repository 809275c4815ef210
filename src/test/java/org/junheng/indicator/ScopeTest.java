package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.school.Founder.PRIVATE;
import static org.junheng.school.Founder.PUBLIC;
import static org.junheng.school.SchoolType.NINE_YEAR;
import static org.junheng.school.SchoolType.SPECIAL;
import static org.junheng.school.SchoolType.TEACHING_POINT;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final Scope QUALITY = Invented.QUALITY.scope();
    private static final Scope BASIC = Invented.BASIC.scope();
    private static final BigDecimal MANY = new BigDecimal("900");

    @Test
    void takesPublicAndPrivateSchoolsInUnder2017() {
        assertThat(QUALITY.whyOut(NINE_YEAR, PUBLIC, MANY)).isEmpty();
        assertThat(QUALITY.whyOut(NINE_YEAR, PRIVATE, MANY)).isEmpty();
    }

    @Test
    void leavesPrivateSchoolsOutUnder2012() {
        assertThat(BASIC.whyOut(NINE_YEAR, PUBLIC, MANY)).isEmpty();
        assertThat(BASIC.whyOut(NINE_YEAR, PRIVATE, MANY)).hasValue("民办学校不计");
    }

    @Test
    void leavesSpecialSchoolsOutUnderBoth() {
        assertThat(QUALITY.whyOut(SPECIAL, PUBLIC, MANY)).hasValue("特殊教育学校不计");
        assertThat(BASIC.whyOut(SPECIAL, PUBLIC, MANY)).hasValue("特殊教育学校不计");
    }

    @Test
    void takesTeachingPointsInFromFiftyStudentsUnder2017() {
        assertThat(QUALITY.whyOut(TEACHING_POINT, PUBLIC, new BigDecimal("50"))).isEmpty();
        assertThat(QUALITY.whyOut(TEACHING_POINT, PUBLIC, new BigDecimal("49"))).hasValue("小学教学点在校生49人，不足50人");
    }

    @Test
    void leavesEveryTeachingPointOutUnder2012() {
        assertThat(BASIC.whyOut(TEACHING_POINT, PUBLIC, MANY)).hasValue("小学教学点不计");
    }

    @Test
    void keepsATeachingPointThatIsNotKnownToBeSmall() {
        assertThat(QUALITY.whyOut(TEACHING_POINT, PUBLIC, null)).isEmpty();
    }
}
