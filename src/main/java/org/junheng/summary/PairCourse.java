package org.junheng.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.pairing.Closeness;
import org.junheng.indicator.pairing.Pair;
import org.junheng.indicator.pairing.PairActivity;
import org.junheng.indicator.pairing.PairFigures;
import org.junheng.indicator.pairing.Ratio;
import org.junheng.school.SchoolCalendar;
import org.junheng.school.SchoolCode;

/**
 * The pairs' school year up to the month.
 *
 * @param since the first month of the school year that is known
 * @param weak weak schools of the register
 * @param activeThisMonth those with an activity of their pair this month
 * @param activeThisYear those with one this school year: an active partner is one that has been active this year
 */
public record PairCourse(
        List<PairStory> stories,
        YearMonth since,
        List<SchoolCode> weak,
        Set<SchoolCode> activeThisMonth,
        Set<SchoolCode> activeThisYear) {

    /** The code under which the scores stand beside the indicators. */
    public static final String SCORES = "scoreRate";

    public PairCourse {
        stories = List.copyOf(stories);
        weak = List.copyOf(weak);
        activeThisMonth = Set.copyOf(activeThisMonth);
        activeThisYear = Set.copyOf(activeThisYear);
    }

    public static PairCourse of(MonthPicture picture) {
        YearMonth began = SchoolCalendar.yearStart(picture.period());
        List<CountyMonth> year = new ArrayList<>(picture.course().stream()
                .filter(month -> !month.month().isBefore(began) && month.month().isBefore(picture.period()))
                .toList());
        year.add(picture.now());
        PairFigures now = picture.now().families().pairs();
        Year known = new Year(year, picture.standard().indicators());
        List<PairStory> stories = now.pairs().stream().map(known::story).toList();
        return new PairCourse(
                stories,
                year.get(0).month(),
                now.weak(),
                active(
                        now,
                        stories.stream()
                                .flatMap(story -> story.month().stream())
                                .toList()),
                active(
                        now,
                        stories.stream().flatMap(story -> story.year().stream()).toList()));
    }

    private static Set<SchoolCode> active(PairFigures now, List<PairActivity> activities) {
        return activities.stream()
                .map(activity -> activity.pair().weak())
                .filter(now.weak()::contains)
                .collect(Collectors.toSet());
    }

    /** The months of the school year, the last one this, with what is asked of each only once. */
    private static final class Year {

        private final List<CountyMonth> months;
        private final List<Indicator> indicators;
        private final Map<YearMonth, Closeness> closeness = new TreeMap<>();

        Year(List<CountyMonth> months, List<Indicator> indicators) {
            this.months = months;
            this.indicators = indicators;
            months.forEach(month -> closeness.put(
                    month.month(),
                    new Closeness(month.figures(), month.families().teaching())));
        }

        PairStory story(Pair pair) {
            List<PairActivity> year = months.stream()
                    .flatMap(month -> month.families().pairs().of(pair).stream())
                    .toList();
            CountyMonth now = months.get(months.size() - 1);
            List<PairGap> gaps = new ArrayList<>();
            for (Indicator indicator : indicators) {
                gaps.add(gap(indicator.code(), indicator.name(), pair, (in, both) -> in.in(indicator, both))
                        .at(now.month()));
            }
            gaps.add(gap(SCORES, "考试得分率", pair, Closeness::inScores));
            return new PairStory(
                    pair,
                    now.families().pairs().of(pair),
                    year,
                    year.stream()
                            .map(PairActivity::date)
                            .filter(Objects::nonNull)
                            .max(LocalDate::compareTo)
                            .orElse(null),
                    gaps);
        }

        private PairGap gap(String code, String name, Pair pair, BiFunction<Closeness, Pair, Ratio> asked) {
            TreeMap<YearMonth, Ratio> known = new TreeMap<>();
            closeness.forEach((month, in) -> {
                Ratio ratio = asked.apply(in, pair);
                if (ratio.value() != null) {
                    known.put(month, ratio);
                }
            });
            return PairGap.of(code, name, known);
        }
    }
}
