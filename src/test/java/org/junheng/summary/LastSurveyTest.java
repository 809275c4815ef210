package org.junheng.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Registered;
import org.junheng.indicator.Standards;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.county.Topic;
import org.junit.jupiter.api.Test;

/** A survey stands until the next one, within its school year. */
class LastSurveyTest {

    private static final CountyFigures NOTHING =
            CountyFigures.compute(Standards.named("优质均衡2017").orElseThrow(), List.of());

    @Test
    void standsUntilTheNextSurveyOrTheNextSchoolYear() {
        List<CountyMonth> months = LastSurvey.standing(List.of(
                month("2026-04", null),
                month("2026-05", "90"),
                month("2026-06", null),
                month("2026-08", null),
                month("2026-09", null),
                month("2026-10", "92")));

        assertThat(months)
                .extracting(LastSurveyTest::told)
                .containsExactly("未调查 null", "90 null", "90 2026-05", "90 2026-05", "未调查 null", "92 null");
        assertThat(months.get(3).families().of("S1").get(0).remark()).isEqualTo("本月没有调查，为2026年5月的调查");
    }

    private static String told(CountyMonth month) {
        CountyReading survey = month.families().of("S1").get(0);
        return (survey.value() == null ? survey.words() : survey.value().toPlainString()) + " "
                + survey.shares().get(0).month();
    }

    private static CountyMonth month(String month, @Nullable String value) {
        CountyReading survey = new CountyReading(
                new Topic("S1", "满意度", "%", "", null, null, ""),
                null,
                "",
                value == null ? null : new BigDecimal(value),
                value == null ? "未调查" : "",
                null,
                null,
                null,
                true,
                null,
                List.of(),
                List.of(new Share(Registered.code(1), null, null, "满意度", 1, List.of())),
                "");
        return new CountyMonth(YearMonth.parse(month), List.of(), NOTHING, NoDossiers.FIGURES.with(List.of(survey)));
    }
}
