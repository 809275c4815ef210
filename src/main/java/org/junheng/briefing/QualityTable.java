package org.junheng.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junheng.briefing.BriefingPage.Fold;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.summary.FamilyFigures;
import org.junheng.summary.Rounding;
import org.junheng.summary.Wording;

/**
 * How well the townships report.
 *
 * @param heads what each column tells
 * @param streaks how long the schools have been on time
 */
public record QualityTable(List<String> heads, List<Row> towns, Row total, Fold streaks) {

    private static final List<String> TOLD = List.of("C2", "C3", "C5", "C6", FamilyFigures.STREAK);

    /** A township, or all of them. */
    public record Row(String town, List<String> figures) {
        public Row {
            figures = List.copyOf(figures);
        }
    }

    public QualityTable {
        heads = List.copyOf(heads);
        towns = List.copyOf(towns);
    }

    /** Without a head where nothing is known. */
    static QualityTable of(PageGround ground) {
        FamilyFigures families = ground.picture().now().families();
        List<List<CountyReading>> columns = TOLD.stream()
                .map(families::of)
                .filter(readings -> !readings.isEmpty())
                .toList();
        List<Row> rows = new ArrayList<>();
        int parts = columns.isEmpty() ? 0 : columns.get(0).size();
        for (int i = 0; i < parts; i++) {
            int part = i;
            rows.add(new Row(
                    part == 0 ? "合计" : columns.get(0).get(part).group(),
                    columns.stream()
                            .map(readings -> Wording.value(readings.get(part)))
                            .toList()));
        }
        return new QualityTable(
                columns.stream().map(readings -> readings.get(0).topic().name()).toList(),
                rows.stream().skip(1).toList(),
                rows.isEmpty() ? new Row("", List.of()) : rows.get(0),
                new Fold("各校连续按时月数", streaks(ground, families)));
    }

    /** The schools by months on time, fewest first. */
    private static List<String> streaks(PageGround ground, FamilyFigures families) {
        Map<BigDecimal, List<String>> schools = new TreeMap<>();
        families.of(FamilyFigures.STREAK).stream()
                .limit(1)
                .flatMap(reading -> reading.shares().stream())
                .filter(Share::known)
                .forEach(share -> schools.computeIfAbsent(
                                Objects.requireNonNull(share.numerator()), months -> new ArrayList<>())
                        .add(ground.name(share.school())));
        List<String> lines = new ArrayList<>();
        schools.forEach((months, names) ->
                lines.add(Rounding.number(months, 0) + "个月（" + names.size() + "所）：" + String.join("、", names)));
        return lines;
    }
}
