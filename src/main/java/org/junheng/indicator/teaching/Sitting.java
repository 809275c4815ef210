package org.junheng.indicator.teaching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everybody who took one paper, and what follows for the county, its towns, schools and classes. */
final class Sitting {

    private final Paper paper;
    private final Map<Level, Map<Place, Sums>> levels = new HashMap<>();
    private final Whole county;

    /**
     * Adds the parts up.
     *
     * @param parts by class, and by school what belongs to no known class
     */
    Sitting(Paper paper, Map<Place, Sums> parts) {
        this.paper = paper;
        parts.forEach((place, sums) -> {
            if (place.level() == Level.CLASS) {
                add(place, sums);
            }
            add(new Place(Level.SCHOOL, place.town(), place.school(), ""), sums);
            if (!place.town().isEmpty()) {
                add(new Place(Level.TOWN, place.town(), null, ""), sums);
            }
            add(Place.COUNTY, sums);
        });
        this.county = Whole.of(of(Level.COUNTY).getOrDefault(Place.COUNTY, Sums.NONE));
    }

    /** By owner, and by class. */
    List<PaperResult> results() {
        List<PaperResult> results = new ArrayList<>();
        for (Level level : Level.values()) {
            Map<Place, Integer> ranks = level == Level.COUNTY ? Map.of() : ranks(of(level));
            Map<Place, Integer> townRanks = level == Level.SCHOOL || level == Level.CLASS ? townRanks(level) : Map.of();
            of(level)
                    .forEach((place, sums) -> results.add(new PaperResult(
                            place, paper, sums, county, ranks.get(place), townRanks.get(place), share(place))));
        }
        results.sort((one, other) -> {
            int order = Place.compareOwners(one.place(), other.place());
            return order == 0 ? one.place().className().compareTo(other.place().className()) : order;
        });
        return results;
    }

    private void add(Place place, Sums sums) {
        levels.computeIfAbsent(place.level(), level -> new HashMap<>()).merge(place, sums, Sums::plus);
    }

    private Map<Place, Sums> of(Level level) {
        return levels.getOrDefault(level, Map.of());
    }

    private VarianceShare share(Place place) {
        return switch (place.level()) {
            case COUNTY -> VarianceShare.of(of(Level.SCHOOL).values());
            case TOWN ->
                VarianceShare.of(of(Level.SCHOOL).entrySet().stream()
                        .filter(school -> school.getKey().town().equals(place.town()))
                        .map(Map.Entry::getValue)
                        .toList());
            case SCHOOL, CLASS -> VarianceShare.NONE;
        };
    }

    private Map<Place, Integer> townRanks(Level level) {
        Map<String, Map<Place, Sums>> towns = of(level).entrySet().stream()
                .filter(each -> !each.getKey().town().isEmpty())
                .collect(Collectors.groupingBy(
                        each -> each.getKey().town(), Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        Map<Place, Integer> ranks = new HashMap<>();
        towns.values().forEach(town -> ranks.putAll(ranks(town)));
        return ranks;
    }

    /** Whoever has the same mean shares a rank, and as many ranks after it are left out. */
    private static Map<Place, Integer> ranks(Map<Place, Sums> places) {
        List<Map.Entry<Place, Sums>> ordered = places.entrySet().stream()
                .filter(each -> each.getValue().sat() > 0)
                .sorted(Map.Entry.comparingByValue(Sums::higherFirst))
                .toList();
        Map<Place, Integer> ranks = new HashMap<>();
        @Nullable Sums last = null;
        int rank = 0;
        for (int i = 0; i < ordered.size(); i++) {
            Sums sums = ordered.get(i).getValue();
            if (last == null || Sums.higherFirst(last, sums) != 0) {
                rank = i + 1;
            }
            last = sums;
            ranks.put(ordered.get(i).getKey(), rank);
        }
        return ranks;
    }
}
