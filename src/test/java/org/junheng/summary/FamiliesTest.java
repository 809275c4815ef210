package org.junheng.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.indicator.Registered;
import org.junheng.indicator.Standards;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.dossier.Told;
import org.junheng.intake.Bureau;
import org.junheng.intake.Parameters;
import org.junheng.intake.Register;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamiliesTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private static final List<RegisteredSchool> SCHOOLS = List.of(
            Registered.school(1, SchoolType.PRIMARY, "东镇", "一般", null),
            Registered.school(2, SchoolType.JUNIOR, "西乡", "一般", null),
            Registered.school(3, SchoolType.PRIMARY, "西乡", "一般", null));

    /** Three are expected and one reports, of 家校心理 nothing. */
    @ParameterizedTest
    @ValueSource(strings = {Parameters.CARRY_FORWARD, Parameters.LEAVE_OUT})
    void saysOfEveryTotalHowManySchoolsThereIsNothingOf(String missing) {
        Families families = new Families(
                OCTOBER,
                Standards.named("优质均衡2017").orElseThrow(),
                new Bureau(new Register(SCHOOLS), new Parameters(Map.of("缺报处理", missing)), List.of(), List.of()),
                List.of(),
                (school, month) -> Optional.empty());
        families.add(List.of(new Gatherer.Report(
                SCHOOLS.get(0),
                "a".repeat(64),
                Told.of("2026-10")
                        .withClass("一年级", 30, 1, 0, 0, 0, 0, 0)
                        .did("校本培训", "小学", "甲", "2")
                        .dossier())));
        FamilyFigures figures = families.figures();

        assertThat(List.of("D3", "E5", "H8"))
                .extracting(code -> figures.of(code).get(0))
                .extracting(CountyReading::remark)
                .containsExactly("共1所学校，另有2所没有数据", "共1所学校，另有2所没有数据；本学期自2026-08起累计", "共0所学校，另有3所没有数据");
    }
}
