package org.junheng.indicator.locality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Standards;
import org.junheng.indicator.UnitInput;
import org.junheng.indicator.dossier.Told;
import org.junheng.school.Figure;
import org.junheng.school.Founder;
import org.junheng.school.Locality;
import org.junheng.school.Measure;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junit.jupiter.api.Test;

class LocalityLineTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void poolsTheSchoolsOfALocality() {
        LocalityLine qualified = lines(
                        List.of(
                                unit(1, Locality.URBAN, 1000, 40),
                                unit(2, Locality.URBAN, 500, 35),
                                unit(3, Locality.RURAL, 100, 9),
                                unit(4, Locality.RURAL, 20, 9)),
                        new LocalityFamily(OCTOBER))
                .get(0);

        assertThat(qualified.code()).isEqualTo("R1");
        assertThat(qualified.part(Locality.URBAN)).isEqualTo(new LocalityLine.Part(2, new BigDecimal("5")));
        assertThat(qualified.part(Locality.TOWN)).isEqualTo(new LocalityLine.Part(0, null));
        assertThat(qualified.part(Locality.RURAL)).isEqualTo(new LocalityLine.Part(1, new BigDecimal("9")));
        assertThat(qualified.ratio()).isEqualByComparingTo("1.8");
    }

    @Test
    void poolsThePointsOfThoseWhoSat() {
        LocalityFamily family = new LocalityFamily(OCTOBER);
        family.add(
                Told.school(1, SchoolType.NINE_YEAR, Locality.URBAN, ""),
                Told.of("2026-10")
                        .paper("六年级", "语文", 100, 10, "800")
                        .paper("六年级", "数学", 120, 10, "960")
                        .paper("九年级", "语文", 100, 10, "500")
                        .dossier());
        family.add(
                Told.school(2, SchoolType.PRIMARY, Locality.RURAL, ""),
                Told.of("2026-10").paper("六年级", "语文", 100, 4, "240").dossier());
        family.add(
                Told.school(3, SchoolType.PRIMARY, Locality.RURAL, ""),
                Told.of("2026-09").paper("六年级", "语文", 100, 4, "400").dossier());

        List<LocalityLine> exams = lines(List.of(), family).stream()
                .filter(line -> line.code().equals("U1"))
                .toList();

        assertThat(exams).hasSize(2);
        assertThat(exams.get(0).part(Locality.URBAN)).isEqualTo(new LocalityLine.Part(1, new BigDecimal("80")));
        assertThat(exams.get(0).part(Locality.RURAL)).isEqualTo(new LocalityLine.Part(1, new BigDecimal("60")));
        assertThat(exams.get(0).ratio()).isEqualByComparingTo("0.75");
        assertThat(exams.get(1).part(Locality.URBAN)).isEqualTo(new LocalityLine.Part(1, new BigDecimal("50")));
        assertThat(exams.get(1).ratio()).isNull();
    }

    @Test
    void hasNoExamWhereNobodySat() {
        assertThat(lines(List.of(), new LocalityFamily(OCTOBER)))
                .extracting(LocalityLine::code)
                .doesNotContain("U1");
    }

    private static List<LocalityLine> lines(List<UnitInput> units, LocalityFamily family) {
        return LocalityLine.of(
                CountyFigures.compute(Standards.named("优质均衡2017").orElseThrow(), units), family.readings());
    }

    private static UnitInput unit(int number, Locality locality, int students, int qualified) {
        Unit unit = new Unit(Told.code(number), Stage.PRIMARY);
        Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
        figures.put(Measure.STUDENTS, figure(unit, Measure.STUDENTS, students));
        figures.put(Measure.QUALIFIED_TEACHERS, figure(unit, Measure.QUALIFIED_TEACHERS, qualified));
        SchoolType type = students < 50 ? SchoolType.TEACHING_POINT : SchoolType.PRIMARY;
        return new UnitInput(unit, type, Founder.PUBLIC, locality, figures);
    }

    private static Figure figure(Unit unit, Measure measure, int value) {
        return new Figure(unit, measure, BigDecimal.valueOf(value), "教师", 1, List.of());
    }
}
