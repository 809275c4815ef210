package org.junheng.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.guarantee.Guarantee;
import org.junheng.school.Stage;
import org.junheng.summary.Rounding;

/**
 * The classes of each stage as a bar in four parts, from those no larger than they may be to the largest; drawn 360 wide.
 *
 * @param desc the same in words, for those who do not see it
 */
public record SizeChart(String id, String title, String desc, int height, List<Bar> bars) {

    private static final int WIDTH = 360;
    private static final int PITCH = 44;
    private static final double LEAST_LABELLED = 20;

    /** A stage. */
    public record Bar(String stage, String classes, String textY, String barY, String labelY, List<Segment> segments) {
        public Bar {
            segments = List.copyOf(segments);
        }
    }

    /**
     * A band.
     *
     * @param tone class of the style sheet, b0 to b3
     * @param name as the table heads it, with its range
     * @param label how many classes, where there is room for it; empty else
     */
    public record Segment(
            String tone,
            String name,
            String x,
            String width,
            String middle,
            String label,
            String classes,
            String share) {}

    public SizeChart {
        bars = List.copyOf(bars);
    }

    /** Without a bar where nothing is known of any class. */
    static SizeChart of(PageGround ground, String id) {
        List<Bar> bars = new ArrayList<>();
        for (Stage stage : Stage.COMPULSORY) {
            List<CountyReading> bands = ground.picture().now().families().of(Guarantee.CLASS_SIZES).stream()
                    .filter(reading ->
                            reading.stage() == stage && !reading.group().isEmpty())
                    .filter(reading -> reading.value() != null)
                    .toList();
            if (!bands.isEmpty()) {
                bars.add(bar(stage, bands, bars.size()));
            }
        }
        String desc = bars.stream()
                .map(bar -> bar.stage() + bar.classes() + "："
                        + bar.segments().stream()
                                .map(segment -> segment.name() + segment.classes() + "个班")
                                .collect(Collectors.joining("，")))
                .collect(Collectors.joining("；"));
        return new SizeChart(id, "各学段班级按班额的分布（个班）", desc, PITCH * bars.size(), bars);
    }

    private static Bar bar(Stage stage, List<CountyReading> bands, int index) {
        BigDecimal classes = Objects.requireNonNull(bands.get(0).denominator());
        Scale scale = new Scale(classes.doubleValue(), 0, WIDTH);
        List<Segment> segments = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (CountyReading band : bands) {
            BigDecimal count = Objects.requireNonNull(band.numerator());
            segments.add(segment(band, segments.size(), before, count, scale));
            before = before.add(count);
        }
        double top = PITCH * index;
        return new Bar(
                stage.label(),
                Rounding.number(classes, 0) + "个班",
                Scale.print(top + 12),
                Scale.print(top + 18),
                Scale.print(top + 31),
                segments);
    }

    private static Segment segment(CountyReading band, int index, BigDecimal before, BigDecimal count, Scale scale) {
        double x = scale.at(before);
        double width = scale.at(before.add(count)) - x;
        return new Segment(
                "b" + index,
                band.group(),
                Scale.print(x),
                Scale.print(width),
                Scale.print(x + width / 2),
                width < LEAST_LABELLED ? "" : Rounding.number(count, 0),
                Rounding.number(count, 0),
                Rounding.rate(band.value()) + "%");
    }
}
