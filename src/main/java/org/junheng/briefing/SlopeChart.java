package org.junheng.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.indicator.Dispersion;
import org.junheng.school.Stage;
import org.junheng.summary.CountyMonth;
import org.junheng.summary.Rounding;
import org.junheng.summary.Wording;

/**
 * The coefficients of a stage before and after, a line each, drawn 360 wide; names that would cover each other are
 * moved apart.
 *
 * @param from the month before
 * @param to this month
 * @param limitY empty without a limit
 */
public record SlopeChart(
        String id,
        String title,
        String desc,
        String from,
        String to,
        int height,
        String limitY,
        String limitLabel,
        List<Line> lines) {

    private static final double TOP = 26;
    private static final double PITCH = 15;
    private static final int HEAD = 40;

    /**
     * A coefficient.
     *
     * @param tone short where it lies above its limit
     * @param change since then
     * @param labelY of its name, beside its end
     */
    public record Line(
            String name,
            String before,
            String now,
            String change,
            String tone,
            String startY,
            String endY,
            String labelY) {}

    /** A coefficient of both months. */
    private record Both(Dispersion now, BigDecimal then) {

        BigDecimal value() {
            return Objects.requireNonNull(now.coefficient());
        }

        String change() {
            return Rounding.change(value(), then, Dispersion.DECIMALS);
        }
    }

    public SlopeChart {
        lines = List.copyOf(lines);
    }

    /** Against a year ago, otherwise the first month known; empty where there is nothing to hold against. */
    static Optional<SlopeChart> of(PageGround ground, Stage stage) {
        CountyMonth first =
                ground.picture().yearAgo().orElse(ground.picture().course().get(0));
        List<Both> both = first.month().equals(ground.picture().period())
                ? List.of()
                : ground.figures().dispersions().stream()
                        .filter(now -> now.stage() == stage && now.coefficient() != null)
                        .flatMap(now -> first.dispersion(stage, now.code()).map(Dispersion::coefficient).stream()
                                .map(then -> new Both(now, then)))
                        .toList();
        return both.isEmpty() ? Optional.empty() : Optional.of(draw(ground, stage, first, both));
    }

    private static SlopeChart draw(PageGround ground, Stage stage, CountyMonth first, List<Both> both) {
        List<Both> highestFirst = both.stream()
                .sorted(Comparator.comparing(Both::value).reversed())
                .toList();
        double bottom = TOP + Math.max(8, both.size()) * PITCH;
        Optional<BigDecimal> limit = Optional.ofNullable(both.get(0).now().limit());
        double most = both.stream()
                .flatMap(each -> Stream.of(each.value(), each.then()))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        Scale up = new Scale(Math.max(most, limit.map(BigDecimal::doubleValue).orElse(0.0)), bottom, TOP);
        List<Line> lines = new ArrayList<>();
        double label = TOP - PITCH;
        for (int i = 0; i < highestFirst.size(); i++) {
            double room = bottom - (highestFirst.size() - 1 - i) * PITCH;
            label = Math.min(room, Math.max(up.at(highestFirst.get(i).value()), label + PITCH));
            lines.add(line(highestFirst.get(i), up, label));
        }
        String from = Wording.month(first.month());
        return new SlopeChart(
                "sl-" + stage.name().toLowerCase(Locale.ROOT),
                title(stage, from, both),
                String.join(
                        "；",
                        lines.stream()
                                .map(line -> line.name() + line.before() + "到" + line.now())
                                .toList()),
                from,
                Wording.month(ground.picture().period()),
                (int) bottom + HEAD - (int) TOP,
                limit.map(up::print).orElse(""),
                limit.map(value -> "标准" + Wording.spread(value)).orElse(""),
                lines);
    }

    private static Line line(Both both, Scale up, double label) {
        return new Line(
                Wording.noun(both.now()),
                Rounding.cv(both.then()),
                Rounding.cv(both.value()),
                both.change(),
                Boolean.FALSE.equals(both.now().pass()) ? "short" : "hold",
                up.print(both.then()),
                up.print(both.value()),
                Scale.print(label));
    }

    private static String title(Stage stage, String from, List<Both> both) {
        long wider = both.stream().filter(each -> each.change().startsWith("+")).count();
        long narrower =
                both.stream().filter(each -> each.change().startsWith("−")).count();
        return stage.label() + both.size() + "项差异系数与" + from + "相比，"
                + Stream.of(part(narrower, "缩小"), part(wider, "扩大"), part(both.size() - narrower - wider, "持平"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("、"));
    }

    private static String part(long items, String moved) {
        return items == 0 ? "" : items + "项" + moved;
    }
}
