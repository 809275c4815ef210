package org.junheng.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.county.CountyReading;
import org.junheng.school.SchoolCode;

/** Answers how a figure of a month came about: {@code R1}, {@code R1.CV}, {@code G3}, each also for one school. */
public final class Explainer {

    private final MonthPicture picture;

    public Explainer(MonthPicture picture) {
        this.picture = picture;
    }

    /**
     * The calculation, a line each; empty when there is no such code or school.
     *
     * @param asked a code, and behind a colon a school's code or name: {@code R1:3201000001}; without a school it is the
     *     county's figure
     */
    public List<String> explain(String asked) {
        String[] parts = asked.strip().replace('：', ':').split(":", 2);
        String code = parts[0].strip();
        boolean spread = code.toUpperCase(Locale.ROOT).endsWith(Dispersion.ENDING);
        String bare = spread ? code.substring(0, code.length() - Dispersion.ENDING.length()) : code;
        if (parts.length == 1) {
            return county(bare);
        }
        return school(parts[1].strip()).map(school -> of(bare, spread, school)).orElse(List.of());
    }

    private List<String> county(String code) {
        Optional<Indicator> indicator = indicator(code);
        if (indicator.isPresent()) {
            return new SpreadExplanation(picture, indicator.get()).lines();
        }
        List<String> composite = composite(code);
        return composite.isEmpty() ? readings(code, null) : composite;
    }

    private List<String> of(String code, boolean spread, SchoolMonth school) {
        Optional<Indicator> indicator = indicator(code);
        if (indicator.isEmpty()) {
            return readings(code, school.school().code());
        }
        List<String> lines = new ArrayList<>(new Explanation(picture, indicator.get()).of(school));
        if (spread) {
            lines.addAll(new SpreadExplanation(picture, indicator.get()).lines());
        }
        return lines;
    }

    private Optional<Indicator> indicator(String code) {
        return picture.standard().indicators().stream()
                .filter(indicator -> indicator.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** The plain mean of the coefficients of the other indicators. */
    private List<String> composite(String code) {
        List<String> lines = new ArrayList<>();
        for (Dispersion whole : picture.figures().dispersions()) {
            if (whole.code().equalsIgnoreCase(code)) {
                lines.add(whole.code() + " " + whole.name() + "，"
                        + whole.stage().label() + "，" + picture.period() + "：各项差异系数的简单平均");
                picture.figures().dispersions().stream()
                        .filter(part ->
                                part.stage() == whole.stage() && !part.code().equals(whole.code()))
                        .forEach(part ->
                                lines.add("  " + part.code() + ".CV = " + Explanation.full(part.coefficient())));
                lines.add("结果：" + Explanation.full(whole.coefficient()));
                lines.add(SpreadExplanation.judged(whole));
            }
        }
        return lines;
    }

    private List<String> readings(String code, @Nullable SchoolCode school) {
        List<String> lines = new ArrayList<>();
        for (CountyReading reading : picture.now().families().readings()) {
            if (reading.topic().code().equalsIgnoreCase(code) && concerns(reading, school)) {
                lines.addAll(new ReadingExplanation(picture, reading).lines(school));
            }
        }
        return lines;
    }

    private static boolean concerns(CountyReading reading, @Nullable SchoolCode school) {
        return school == null
                || reading.shares().stream().anyMatch(share -> share.school().equals(school));
    }

    private Optional<SchoolMonth> school(String codeOrName) {
        return picture.now().schools().stream()
                .filter(school -> school.school().code().digits().equals(codeOrName)
                        || school.school().name().equals(codeOrName))
                .findFirst();
    }
}
