package org.junheng.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.sample.Plant.Hit;

/** Plants a mistake of every rule in the last month of a rehearsal county, each where it disturbs no other. */
public final class RehearsalMistakes {

    /** Fewer schools leave no room. */
    public static final int FEWEST_SCHOOLS = 36;

    /** Fewer months are no history that something could leave. */
    public static final int FEWEST_MONTHS = 7;

    /** Months in which a school year or a term begins, so that less is asked about the month before. */
    private static final Set<Month> QUIET = Set.of(Month.FEBRUARY, Month.AUGUST, Month.SEPTEMBER);

    private static final Comparator<Planted> BY_RULE = Comparator.comparing(Planted::follows)
            .thenComparing(planted -> planted.rule().substring(1));

    static final List<Plant> PLANTS = Stream.of(
                    FilePlants.ALL,
                    MonthPlants.ALL,
                    NeighbourPlants.ALL,
                    ScorePlants.ALL,
                    ClassPlants.ALL,
                    BetweenPlants.ALL,
                    PremisesPlants.ALL,
                    PersonPlants.ALL,
                    SheetPlants.ALL,
                    CellPlants.ALL,
                    NoticePlants.ALL)
            .flatMap(Collection::stream)
            .toList();

    private RehearsalMistakes() {}

    /** Whether a mistake of every rule can be planted in such a county. */
    public static boolean fit(int schools, int months, YearMonth last) {
        return schools >= FEWEST_SCHOOLS && months >= FEWEST_MONTHS && !QUIET.contains(last.getMonth());
    }

    /**
     * Spoils a county that {@link RehearsalCounty} has written.
     *
     * @return what should be found, by rule
     */
    public static List<Planted> plant(Path folder, Extent extent) throws IOException {
        CountyPlan county = CountyPlan.of(extent);
        Plot plot = new Plot(county.schools().parallelStream()
                .map(plan -> new SchoolStory(county, plan).draft())
                .toList());
        Map<Plant, List<Hit>> hits = new LinkedHashMap<>();
        PLANTS.forEach(plant -> hits.put(plant, plot.sow(plant)));
        for (Draft draft : plot.drafts()) {
            print(folder, draft);
        }
        for (Map.Entry<String, Plot.Maker> extra : plot.extras().entrySet()) {
            extra.getValue().into(folder.resolve(extra.getKey()));
        }
        return hits.entrySet().stream()
                .flatMap(sown -> sown.getValue().stream().map(hit -> planted(sown.getKey(), hit)))
                .sorted(BY_RULE)
                .toList();
    }

    private static void print(Path folder, Draft draft) throws IOException {
        if (draft.isSound()) {
            return;
        }
        Files.deleteIfExists(folder.resolve(draft.printed()));
        Path file = folder.resolve(draft.file());
        SchoolStory.print(file, draft.school(), draft.pages());
        for (Plot.Maker retouch : draft.retouches()) {
            retouch.into(file);
        }
    }

    private static Planted planted(Plant plant, Hit hit) {
        return new Planted(
                hit.rule(),
                plant.words(),
                hit.path(),
                hit.place().sheet(),
                hit.place().cell(),
                hit.follows());
    }
}
