package org.junheng.indicator.lifting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.dossier.Told;
import org.junheng.intake.Parameters;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.Locality;
import org.junheng.school.SchoolType;
import org.junit.jupiter.api.Test;

class LiftingFamilyTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final RegisteredSchool FIRST = Told.school(1, SchoolType.PRIMARY, Locality.TOWN, "甲镇");
    private static final RegisteredSchool SECOND = Told.school(2, SchoolType.PRIMARY, Locality.RURAL, "乙乡");
    private static final RegisteredSchool THIRD = Told.school(3, SchoolType.PRIMARY, Locality.RURAL, "甲镇");

    /** One of each standing, and one who has not been measured. */
    private static Told sound() {
        return Told.of("2026-10")
                .onFile("转差", "1班", "2026-09", "40", "60", "已达标")
                .onFile("转差", "1班", "2026-09", "40", "45", "跟踪中")
                .onFile("转差", "1班", "2026-10", "40", "35", "跟踪中")
                .onFile("转差", "2班", "2026-10", "40", null, "跟踪中")
                .onFile("转差", "2班", "2026-10", "40", "40", "跟踪中")
                .onFile("转差", "3班", "2026-09", "40", "55", "退出")
                .onFile("培优", "3班", "2026-10", "85", "90", "跟踪中")
                .withClass("三年级", 40, 5, 2, 1, 3, 1, 0)
                .withClass("三年级", 38, 4, null, 2, null, null, 2);
    }

    @Test
    void placesEachStudentOnce() {
        LiftingTotals county = figures(sound()).county();

        assertThat(counts(county, Category.WEAK))
                .containsExactly(
                        "ON_FILE 6", "REACHED 1", "PROGRESSING 1", "FALLING 1", "STEADY 2", "EXITED 1", "OPENED 3");
        assertThat(counts(county, Category.GIFTED))
                .containsExactly(
                        "ON_FILE 1", "REACHED 0", "PROGRESSING 1", "FALLING 0", "STEADY 0", "EXITED 0", "OPENED 1");
        assertThat(county.rate(Category.WEAK))
                .isCloseTo(new BigDecimal("16.6666666667"), Offset.offset(new BigDecimal("1e-9")));
        assertThat(county.rate(Category.GIFTED)).isEqualByComparingTo("0");
    }

    @Test
    void addsUpWhoCameAndWent() {
        LiftingTotals county = figures(sound()).county();

        assertThat(Arrays.stream(Flow.values()).map(flow -> flow + " " + county.get(flow)))
                .containsExactly(
                        "DROPPED_OUT 1",
                        "SUSPECTED 2",
                        "MOVED_IN 3",
                        "MOVED_OUT 3",
                        "NET 0",
                        "LEFT_BEHIND 9",
                        "MIGRANTS 2");
    }

    @Test
    void namesAClassThatHadNone() {
        assertThat(figures(sound()).schools().get(0).fresh())
                .containsExactly(new SchoolLifting.FreshClass("三年级", "2班", 2));
    }

    @Test
    void letsWhatStandsStandAndNothingHappenTwice() {
        LiftingFamily family = new LiftingFamily(OCTOBER.plusMonths(1), new Parameters(Map.of()));
        family.add(FIRST, sound().dossier());
        LiftingTotals county = family.figures().county();

        assertThat(county.get(Category.WEAK, Standing.ON_FILE)).isEqualByComparingTo("6");
        assertThat(county.get(Category.WEAK, Standing.OPENED)).isNull();
        assertThat(county.get(Flow.DROPPED_OUT)).isNull();
        assertThat(county.get(Flow.NET)).isNull();
        assertThat(county.get(Flow.SUSPECTED)).isEqualByComparingTo("2");
        assertThat(county.get(Flow.LEFT_BEHIND)).isEqualByComparingTo("9");
        assertThat(family.figures().schools().get(0).fresh()).isEmpty();
    }

    @Test
    void saysWhichCellKeepsItFromKnowing() {
        LiftingFamily family = new LiftingFamily(OCTOBER, new Parameters(Map.of()));
        family.add(FIRST, sound().dossier());
        family.add(
                SECOND,
                sound().fault("培优转差", "最近得分率", "培优转差!J5")
                        .fault("班级学生", "本月辍学", "班级学生!M5")
                        .dossier());
        family.add(THIRD, Told.of("2026-10").withClass("一年级", 30).dossier());

        CountyReading falling = reading(family, "D1b");
        assertThat(falling.value()).isEqualByComparingTo("1");
        assertThat(falling.shares().get(1).numerator()).isNull();
        assertThat(falling.shares().get(1).wanting()).containsExactly("培优转差!J5");
        assertThat(falling.shares().get(2).numerator()).isEqualByComparingTo("0");
        CountyReading dropped = reading(family, "D3");
        assertThat(dropped.value()).isEqualByComparingTo("1");
        assertThat(dropped.remark()).isEqualTo("共1所学校，另有2所没有数据");
        assertThat(reading(family, "D1").denominator()).isEqualByComparingTo("12");
    }

    @Test
    void saysHowManySchoolsHaveNeverReported() {
        LiftingFamily family = new LiftingFamily(OCTOBER, new Parameters(Map.of()));
        family.add(FIRST, sound().dossier());
        family.miss(SECOND);

        assertThat(reading(family, "D3").remark()).isEqualTo("共1所学校，另有1所没有数据");
        assertThat(reading(family, "D1").remark()).isEqualTo("共1所学校，另有1所没有数据");
        assertThat(reading(family, "D1").shares()).element(1).isEqualTo(Share.unheard(SECOND.code()));
        assertThat(family.figures().schools()).hasSize(1);
    }

    @Test
    void addsTheTownshipsUp() {
        LiftingFamily family = new LiftingFamily(OCTOBER, new Parameters(Map.of()));
        family.add(THIRD, sound().dossier());
        family.add(SECOND, sound().dossier());
        family.add(FIRST, sound().dossier());

        assertThat(family.figures().byTown().entrySet().stream()
                        .map(town -> town.getKey() + " " + town.getValue().get(Category.WEAK, Standing.ON_FILE)))
                .containsExactly("甲镇 12", "乙乡 6");
    }

    @Test
    void holdsDropoutsToALimitWhereTheBureauHasSetOne() {
        LiftingFamily family = new LiftingFamily(OCTOBER, new Parameters(Map.of("D3", "0")));
        family.add(FIRST, sound().dossier());

        assertThat(reading(family, "D3").pass()).isFalse();
        assertThat(reading(family, "D3").failing()).containsExactly(FIRST.code());
    }

    private static LiftingFigures figures(Told told) {
        LiftingFamily family = new LiftingFamily(OCTOBER, new Parameters(Map.of()));
        family.add(FIRST, told.dossier());
        return family.figures();
    }

    private static CountyReading reading(LiftingFamily family, String code) {
        return family.readings().stream()
                .filter(reading -> reading.topic().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> counts(LiftingTotals totals, Category category) {
        return Arrays.stream(Standing.values())
                .map(standing -> standing + " " + shown(totals.get(category, standing)))
                .collect(Collectors.toList());
    }

    private static String shown(@Nullable BigDecimal count) {
        return Objects.toString(count);
    }
}
