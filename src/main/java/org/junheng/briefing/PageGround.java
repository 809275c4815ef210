package org.junheng.briefing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Gap;
import org.junheng.indicator.Reading;
import org.junheng.indicator.Standard;
import org.junheng.indicator.UnitResult;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.Rounding;
import org.junheng.summary.SchoolMonth;
import org.junheng.summary.SchoolNames;
import org.junheng.summary.Withheld;

/** What every part of the page looks things up in. */
record PageGround(
        MonthPicture picture,
        Map<SchoolCode, SchoolMonth> schools,
        SchoolNames names,
        Map<Unit, List<Gap>> gaps,
        Withheld withheld) {

    /** What stands where a school's figures must not be told. */
    static final String FEW = "—（人数过少）";

    private static final int EXACT_DECIMALS = 2;

    static PageGround of(MonthPicture picture) {
        return new PageGround(
                picture,
                picture.now().byCode(),
                SchoolNames.of(picture),
                picture.figures().gaps().stream().collect(Collectors.groupingBy(Gap::unit)),
                Withheld.of(picture.figures()));
    }

    CountyFigures figures() {
        return picture.figures();
    }

    Standard standard() {
        return picture.standard();
    }

    String name(SchoolCode code) {
        return names.name(code);
    }

    String name(Unit unit) {
        return name(unit.school());
    }

    /** Whether a school has a unit of which nothing but the name may be shown. */
    boolean withheld(SchoolCode code) {
        return Stage.COMPULSORY.stream().anyMatch(stage -> withheld.hides(new Unit(code, stage)));
    }

    /** The units that count, by code. */
    List<UnitResult> counted(Stage stage) {
        return figures().units().stream()
                .filter(result -> result.unit().stage() == stage && result.inScope())
                .toList();
    }

    Optional<Dispersion> before(Dispersion dispersion) {
        return picture.before().flatMap(month -> month.dispersion(dispersion.stage(), dispersion.code()));
    }

    /** {@code 5/7}; of a unit of which nothing is known nobody can say how many it meets. */
    static String met(UnitResult result) {
        return isUnheard(result)
                ? Rounding.NONE
                : result.met() + "/" + result.readings().size();
    }

    /** Whether no indicator of a unit has a value. */
    static boolean isUnheard(UnitResult result) {
        return result.readings().stream().allMatch(reading -> value(reading) == null);
    }

    /** Where the page tells of a unit. */
    static String anchor(Unit unit) {
        return "s" + unit.school().digits() + (unit.stage() == Stage.PRIMARY ? "x" : "c");
    }

    static @Nullable BigDecimal value(Reading reading) {
        return reading.value().computed().map(computed -> computed.value()).orElse(null);
    }

    /** A measure with the decimals it has, two at most. */
    static String exact(@Nullable BigDecimal value) {
        if (value == null) {
            return Rounding.NONE;
        }
        BigDecimal shown = value.setScale(EXACT_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return Rounding.number(shown, Math.max(0, shown.scale()));
    }
}
