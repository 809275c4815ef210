package org.junheng.indicator.lifting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junheng.indicator.county.Bound;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Pool;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.county.Topic;
import org.junheng.intake.Parameters;
import org.junheng.school.SchoolCode;

/**
 * Students to be lifted and dropout control of a month.
 *
 * @param schools of which anything is known, by code
 */
public record LiftingFigures(List<SchoolLifting> schools) {

    private static final List<Standing> COUNTED =
            List.of(Standing.PROGRESSING, Standing.FALLING, Standing.STEADY, Standing.EXITED, Standing.OPENED);

    public LiftingFigures {
        schools = List.copyOf(schools);
    }

    public LiftingTotals county() {
        return new LiftingTotals(schools);
    }

    /** The townships, in the order of their first schools. */
    public Map<String, LiftingTotals> byTown() {
        Map<String, List<SchoolLifting>> towns = new LinkedHashMap<>();
        schools.forEach(school -> towns.computeIfAbsent(school.school().township(), town -> new ArrayList<>())
                .add(school));
        Map<String, LiftingTotals> totals = new LinkedHashMap<>();
        towns.forEach((town, members) -> totals.put(town, new LiftingTotals(members)));
        return totals;
    }

    /**
     * The county's readings; a limit only where the bureau has set one for the code.
     *
     * @param unheard schools that have to report, and of which nothing is known
     */
    List<CountyReading> readings(Parameters parameters, List<SchoolCode> unheard) {
        List<CountyReading> readings = new ArrayList<>();
        for (Category category : Category.values()) {
            Topic rate = LiftingTopics.rate(category);
            readings.add(pool(
                            rate,
                            Bound.MORE,
                            parameters,
                            unheard,
                            school -> school.get(category, Standing.REACHED)
                                    .over(
                                            school.get(category, Standing.ON_FILE),
                                            school.school().code()))
                    .ratio());
            for (Standing standing : COUNTED) {
                readings.add(pool(
                                LiftingTopics.count(category, standing),
                                standing == Standing.PROGRESSING ? Bound.MORE : Bound.LESS,
                                parameters,
                                unheard,
                                school -> school.get(category, standing)
                                        .share(school.school().code()))
                        .total());
            }
        }
        for (Flow flow : Flow.values()) {
            readings.add(pool(
                            LiftingTopics.flow(flow),
                            flow == Flow.MOVED_IN || flow == Flow.NET ? Bound.MORE : Bound.LESS,
                            parameters,
                            unheard,
                            school -> school.get(flow).share(school.school().code()))
                    .total());
        }
        return readings;
    }

    private Pool pool(
            Topic topic,
            Bound bound,
            Parameters parameters,
            List<SchoolCode> unheard,
            Function<SchoolLifting, Share> share) {
        return new Pool(
                topic,
                Stream.concat(schools.stream().map(share), unheard.stream().map(Share::unheard))
                        .toList(),
                bound.setBy(parameters, topic.code()),
                "");
    }
}
