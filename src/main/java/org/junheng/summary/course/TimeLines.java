package org.junheng.summary.course;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.UnitResult;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.lifting.LiftingTopics;
import org.junheng.indicator.locality.LocalityLine;
import org.junheng.indicator.research.ResearchFamily;
import org.junheng.indicator.research.ThisTerm;
import org.junheng.school.Stage;
import org.junheng.summary.CountyMonth;
import org.junheng.summary.DataStatus;
import org.junheng.summary.MonthPicture;

/** Every quantity of the county that is followed over the months. */
public final class TimeLines {

    private static final int RATIO_DECIMALS = 3;

    private TimeLines() {}

    /** Of how many schools; then by stage passes, means, spreads and localities; then the readings in their order. */
    public static List<TimeLine> of(MonthPicture picture) {
        List<Quantity> quantities = new ArrayList<>(coverage());
        Stage.COMPULSORY.forEach(stage -> quantities.addAll(ofStage(picture, stage)));
        return Stream.concat(quantities.stream().map(quantity -> TimeLine.of(picture, quantity)), readings(picture))
                .toList();
    }

    private static List<Quantity> coverage() {
        return List.of(
                schools("应报学校数", month -> (long) month.schools().size()),
                schools(
                        "有数据的学校数",
                        month -> month.schools().stream()
                                .filter(school -> school.sourceMonth() != null)
                                .count()),
                schools(
                        "其中沿用的学校数",
                        month -> month.schools().stream()
                                .filter(school -> school.sourceMonth() != null
                                        && !month.month().equals(school.sourceMonth()))
                                .count()),
                schools("缺报的学校数", month -> month.count(DataStatus.MISSING)));
    }

    private static Quantity schools(String name, Function<CountyMonth, Long> count) {
        return new Quantity("", name, null, "学校数", "所", 0, false, month -> BigDecimal.valueOf(count.apply(month)));
    }

    private static List<Quantity> ofStage(MonthPicture picture, Stage stage) {
        List<Quantity> quantities = new ArrayList<>();
        if (picture.standard().unitRule() != null) {
            quantities.add(units("计入学校数", stage, UnitResult::inScope));
            quantities.add(units("综合达标学校数", stage, unit -> Boolean.TRUE.equals(unit.pass())));
        }
        List<Indicator> indicators = picture.standard().indicators();
        indicators.forEach(indicator -> quantities.add(new Quantity(
                indicator.code(),
                indicator.name(),
                stage,
                "平均值",
                indicator.unit(),
                indicator.decimals(),
                false,
                month -> spread(month, stage, indicator.code(), Dispersion::mean))));
        picture.figures().dispersions().stream()
                .filter(dispersion -> dispersion.stage() == stage)
                .forEach(dispersion -> quantities.add(new Quantity(
                        dispersion.code(),
                        dispersion.name(),
                        stage,
                        "差异系数",
                        "",
                        Dispersion.DECIMALS,
                        false,
                        month -> spread(month, stage, dispersion.code(), Dispersion::coefficient))));
        indicators.forEach(indicator -> quantities.add(new Quantity(
                indicator.code(),
                indicator.name(),
                stage,
                "乡村÷城区",
                "",
                RATIO_DECIMALS,
                false,
                month -> LocalityLine.of(month.figures(), stage, indicator).ratio())));
        return quantities;
    }

    private static Quantity units(String name, Stage stage, Function<UnitResult, Boolean> which) {
        return new Quantity(
                "",
                name,
                stage,
                "学校数",
                "所",
                0,
                false,
                month -> BigDecimal.valueOf(month.figures().units().stream()
                        .filter(unit -> unit.unit().stage() == stage && which.apply(unit))
                        .count()));
    }

    private static @Nullable BigDecimal spread(
            CountyMonth month, Stage stage, String code, Function<Dispersion, @Nullable BigDecimal> figure) {
        return month.dispersion(stage, code).map(figure).orElse(null);
    }

    /** The county's readings, those of a single group left out. */
    private static Stream<TimeLine> readings(MonthPicture picture) {
        Set<String> events = new HashSet<>(LiftingTopics.EVENTS);
        events.addAll(ResearchFamily.EVENTS);
        return picture.now().families().readings().stream()
                .filter(reading -> reading.group().isEmpty())
                .filter(reading -> known(picture, reading))
                .map(reading -> {
                    TimeLine line = TimeLine.of(
                            picture, of(reading, events.contains(reading.topic().code())));
                    return ThisTerm.beginsAnew(reading, picture.period()) ? line.begunAnew() : line;
                });
    }

    private static Quantity of(CountyReading reading, boolean event) {
        return new Quantity(
                reading.topic().code(),
                reading.topic().name(),
                reading.stage(),
                "数值",
                reading.topic().unit(),
                reading.denominator() == null ? 0 : Quantity.RATE_DECIMALS,
                event,
                month -> value(month, reading));
    }

    /** A yes or no has no course. */
    private static boolean known(MonthPicture picture, CountyReading reading) {
        return picture.course().stream().anyMatch(month -> value(month, reading) != null);
    }

    private static @Nullable BigDecimal value(CountyMonth month, CountyReading reading) {
        return Optional.of(month).stream()
                .flatMap(then -> then.families().of(reading.topic().code()).stream())
                .filter(then -> then.group().isEmpty() && then.stage() == reading.stage())
                .map(CountyReading::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
