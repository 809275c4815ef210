package org.junheng.indicator.teaching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junheng.indicator.county.Bound;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Pool;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.county.Topic;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.template.ScoreSheet;

/** What the month's exams come to for the county, beside its other figures: the rates of each stage, all papers together. */
public final class TeachingReadings {

    private TeachingReadings() {}

    /** By stage, then in the order of the rates; none of a stage that had no exam. */
    public static List<CountyReading> of(TeachingFigures figures) {
        List<CountyReading> readings = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            Map<SchoolCode, Sums> schools = new TreeMap<>();
            figures.of(Level.SCHOOL)
                    .filter(result -> result.paper().grade().stage() == stage)
                    .forEach(result ->
                            schools.merge(Objects.requireNonNull(result.place().school()), result.sums(), Sums::plus));
            if (!schools.isEmpty()) {
                Arrays.stream(Rate.values()).forEach(rate -> readings.add(reading(rate, stage, schools)));
            }
        }
        return readings;
    }

    private static CountyReading reading(Rate rate, Stage stage, Map<SchoolCode, Sums> schools) {
        List<Share> shares = new ArrayList<>();
        schools.forEach((school, sums) -> shares.add(new Share(
                school, rate.part(sums), rate.whole(sums), ScoreSheet.SPEC.name(), sums.entered(), List.of())));
        return new Pool(topic(rate), shares, rate.atLeast() ? Bound.MORE : Bound.LESS, "").ratio(stage, "");
    }

    private static Topic topic(Rate rate) {
        boolean points = rate == Rate.SCORE;
        String part = points ? "得分之和" : rate.label().replace("率", "人次");
        String whole = points ? "实考人次的满分之和" : "实考人次";
        return new Topic(
                rate.code(),
                "考试" + rate.label() + "（各科合计）",
                "%",
                "本月各次考试各年级各科合计：" + part + "÷" + whole + "×100",
                "考试" + part,
                "考试" + whole,
                "");
    }

    /**
     * The share of the variance that lies between schools in each of the county's own papers, beside that of the national
     * monitoring and held to the same limit.
     */
    public static List<CountyReading> beside(CountyReading monitored, TeachingFigures figures) {
        return figures.of(Level.COUNTY)
                .filter(result -> result.share().omega2() != null)
                .map(result -> ofPaper(monitored, result))
                .toList();
    }

    private static CountyReading ofPaper(CountyReading monitored, PaperResult result) {
        BigDecimal omega2 = Objects.requireNonNull(result.share().omega2());
        BigDecimal limit = monitored.limit();
        return new CountyReading(
                monitored.topic(),
                null,
                result.paper().label(),
                omega2,
                "",
                null,
                null,
                limit,
                monitored.atLeast(),
                limit == null ? null : (Boolean) (omega2.compareTo(limit) < 0),
                List.of(),
                List.of(),
                "本县考试的校际差异率ω²，各校得分见“教学质量”");
    }
}
