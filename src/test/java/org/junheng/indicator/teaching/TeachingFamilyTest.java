package org.junheng.indicator.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Registered;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Topic;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.DossierDraft;
import org.junheng.intake.RegisteredSchool;
import org.junit.jupiter.api.Test;

class TeachingFamilyTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 24);
    private static final String EXAM = "期中考试";

    /**
     * Worked by hand: school 1 has 90, 70 and 50, 30; school 2 has 60, 60; school 3 has 80 alone; school 4 was absent.
     * All seven: sum 440, squares 30000.
     */
    private static Map<RegisteredSchool, Dossier> county() {
        Map<RegisteredSchool, Dossier> county = new LinkedHashMap<>();
        county.put(
                Registered.primary(1, "东镇"),
                draft().paper(EXAM, DAY, "六年级", "1班", 1, 90, 70)
                        .paper(EXAM, DAY, "六年级", "2班", 0, 50, 30)
                        .done());
        county.put(
                Registered.primary(2, "东镇"),
                draft().paper(EXAM, DAY, "六年级", "1班", 0, 60, 60).done());
        county.put(
                Registered.primary(3, "西乡"),
                draft().paper(EXAM, DAY, "六年级", "1班", 0, 80).done());
        county.put(
                Registered.primary(4, "西乡"),
                draft().paper(EXAM, DAY, "六年级", "1班", 2).done());
        return county;
    }

    @Test
    void putsAllPapersOfAStageTogether() {
        assertThat(TeachingReadings.of(figures(county())))
                .extracting(reading -> reading.topic().code() + " "
                        + Objects.requireNonNull(reading.stage()).label() + " "
                        + reading.numerator() + "/" + reading.denominator() + " "
                        + Objects.requireNonNull(reading.value()).setScale(4, RoundingMode.HALF_UP) + " "
                        + reading.shares().size())
                .containsExactly(
                        "T.得分率 小学 440/700 62.8571 4",
                        "T.及格率 小学 5/7 71.4286 4",
                        "T.优秀率 小学 1/7 14.2857 4",
                        "T.低分率 小学 1/7 14.2857 4");
    }

    @Test
    void holdsTheCountysOwnPapersToTheLimitOfTheMonitoring() {
        Topic topic = new Topic("Q9", "校际差异率", "", "", null, null, "");
        CountyReading monitored = new CountyReading(
                topic,
                null,
                "",
                new BigDecimal("0.1"),
                "",
                null,
                null,
                new BigDecimal("0.15"),
                false,
                true,
                List.of(),
                List.of(),
                "");
        TeachingFigures figures = figures(county());

        assertThat(TeachingReadings.beside(monitored, figures)).singleElement().satisfies(reading -> {
            assertThat(reading.group()).isEqualTo("期中考试（2026-10-24）六年级数学");
            assertThat(reading.value())
                    .isEqualTo(figures.of(Level.COUNTY)
                            .findFirst()
                            .orElseThrow()
                            .share()
                            .omega2());
            assertThat(reading.pass()).isTrue();
        });
    }

    @Test
    void addsClassesUpToSchoolsTownsAndTheCounty() {
        assertThat(figures(county()).results())
                .extracting(result -> result.place().level().label()
                        + " "
                        + (result.place().school() == null
                                ? result.place().town()
                                : result.place().school())
                        + " "
                        + result.place().className()
                        + " "
                        + result.sums().entered()
                        + "/"
                        + result.sums().sat()
                        + " "
                        + result.sums().sum()
                        + " "
                        + result.rank()
                        + " "
                        + result.townRank())
                .containsExactly(
                        "全县   10/7 440 null null",
                        "乡镇 东镇  7/6 360 2 null",
                        "乡镇 西乡  3/1 80 1 null",
                        "学校 0000000001  5/4 240 2 1",
                        "学校 0000000002  2/2 120 2 1",
                        "学校 0000000003  1/1 80 1 1",
                        "学校 0000000004  2/0 0 null null",
                        "班级 0000000001 1班 3/2 160 1 1",
                        "班级 0000000001 2班 2/2 80 4 3",
                        "班级 0000000002 1班 2/2 120 3 2",
                        "班级 0000000003 1班 1/1 80 1 1",
                        "班级 0000000004 1班 2/0 0 null null");
    }

    @Test
    void worksOutRatesAndSpread() {
        PaperResult county = figures(county()).results().get(0);

        close(county.sums().mean(), 440 / 7.0);
        close(county.sums().scoreRate(), 440 / 7.0);
        close(county.sums().passRate(), 500 / 7.0);
        close(county.sums().excellentRate(), 100 / 7.0);
        close(county.sums().lowRate(), 100 / 7.0);
        close(county.sums().deviation(), Math.sqrt(30000 / 7.0 - (440 / 7.0) * (440 / 7.0)));
        assertThat(county.standardScore()).isNull();
    }

    @Test
    void sharesTheVarianceBetweenAndWithinSchools() {
        VarianceShare share = figures(county()).results().get(0).share();
        double total = 30000 - 440.0 * 440 / 7;
        double within = (16400 - 240.0 * 240 / 4) + 0 + 0;
        double between = total - within;

        close(share.eta2(), between / total);
        close(share.omega2(), (between - 2 * within / 4) / (total + within / 4));
    }

    @Test
    void measuresASchoolByTheCounty() {
        PaperResult third = figures(county()).of(Level.SCHOOL).toList().get(2);

        close(third.standardScore(), (80 - 440 / 7.0) / Math.sqrt(30000 / 7.0 - (440 / 7.0) * (440 / 7.0)));
    }

    @Test
    void hasNoFigureWhereNobodySat() {
        Sums none = figures(county()).of(Level.SCHOOL).toList().get(3).sums();

        assertThat(none.mean()).isNull();
        assertThat(none.scoreRate()).isNull();
        assertThat(none.passRate()).isNull();
        assertThat(none.deviation()).isNull();
        assertThat(new Weights(BigDecimal.valueOf(45), BigDecimal.valueOf(50), BigDecimal.valueOf(5)).composite(none))
                .isNull();
    }

    @Test
    void weighsThreeRatesInTheComposite() {
        Sums school = figures(county()).of(Level.SCHOOL).toList().get(0).sums();

        assertThat(new Weights(BigDecimal.valueOf(45), BigDecimal.valueOf(50), BigDecimal.valueOf(5)).composite(school))
                .isEqualByComparingTo("53.25");
    }

    @Test
    void keepsTwoExamsOfOneMonthApart() {
        Map<RegisteredSchool, Dossier> county = Map.of(
                Registered.primary(1, "东镇"),
                draft().paper("月考", DAY.minusDays(14), "六年级", "1班", 0, 10)
                        .paper(EXAM, DAY, "六年级", "1班", 0, 20)
                        .paper("月考", DAY, "六年级", "1班", 0, 30)
                        .done());

        assertThat(figures(county).of(Level.COUNTY))
                .extracting(result -> result.paper().exam() + " "
                        + result.paper().date() + " " + result.sums().sum())
                .containsExactly("月考 2026-10-10 10", "月考 2026-10-24 30", "期中考试 2026-10-24 20");
    }

    @Test
    void takesOneExamTypedWithSpacesForOne() {
        Map<RegisteredSchool, Dossier> county = new LinkedHashMap<>();
        county.put(
                Registered.primary(1, "东镇"),
                draft().paper("期 中考试", DAY, "六年级", "1班", 0, 10).done());
        county.put(
                Registered.primary(2, "东镇"),
                draft().paper(EXAM, DAY, "六年级", "1班", 0, 20).done());
        county.put(
                Registered.primary(3, "东镇"),
                draft().paper(EXAM, null, "六年级", "1班", 0, 30).done());

        assertThat(figures(county).of(Level.COUNTY))
                .extracting(result -> result.paper().exam() + " "
                        + result.paper().date() + " " + result.sums().sum())
                .containsExactly("期中考试 2026-10-24 60");
    }

    @Test
    void leavesOutTheExamsOfASchoolThatIsCarriedOver() {
        Map<RegisteredSchool, Dossier> county = Map.of(
                Registered.primary(1, "东镇"),
                new DossierDraft(OCTOBER.minusMonths(1))
                        .paper(EXAM, DAY, "六年级", "1班", 0, 10)
                        .done());

        assertThat(figures(county)).isEqualTo(new TeachingFigures(List.of()));
    }

    @Test
    void doesNotCareForTheOrderOfTheSchools() {
        List<Map.Entry<RegisteredSchool, Dossier>> schools = new ArrayList<>(county().entrySet());
        TeachingFigures right = figures(county());
        Random random = new Random(7);

        for (int i = 0; i < 10; i++) {
            Collections.shuffle(schools, random);
            TeachingFamily family = new TeachingFamily(OCTOBER);
            schools.forEach(school -> family.add(school.getKey(), school.getValue()));
            assertThat(family.figures()).isEqualTo(right);
        }
    }

    private static DossierDraft draft() {
        return new DossierDraft(OCTOBER);
    }

    private static TeachingFigures figures(Map<RegisteredSchool, Dossier> county) {
        TeachingFamily family = new TeachingFamily(OCTOBER);
        county.forEach(family::add);
        return family.figures();
    }

    private static void close(@Nullable BigDecimal value, double right) {
        assertThat(Objects.requireNonNull(value).doubleValue()).isCloseTo(right, within(1e-9));
    }
}
