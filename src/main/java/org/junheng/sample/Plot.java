package org.junheng.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.sample.Plant.Hit;

/** The county's reports of the last month while mistakes are planted in them, and the files that come beside them. */
final class Plot {

    private final List<Draft> drafts;
    private final Map<String, Maker> extras = new LinkedHashMap<>();

    /** Writes a file. */
    @FunctionalInterface
    interface Maker {
        void into(Path file) throws IOException;
    }

    Plot(List<Draft> drafts) {
        this.drafts = List.copyOf(drafts);
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** A file beside a school's report, made once the reports are printed; its name below the county's folder. */
    String beside(Draft draft, String name, Maker maker) {
        String path = draft.school().month() + "/" + name;
        extras.put(path, maker);
        return path;
    }

    Map<String, Maker> extras() {
        return extras;
    }

    /**
     * Plants a mistake in the school that is spoiled least.
     *
     * @throws IllegalStateException when no school has room for it
     */
    List<Hit> sow(Plant plant) {
        List<Draft> fitting = drafts.stream()
                .filter(draft -> draft.isFree(plant.touches()) && plant.where().test(draft))
                .sorted(Comparator.comparingInt(Draft::mistakes))
                .toList();
        for (Draft draft : fitting) {
            List<Hit> hits = plant.seed().sow(draft, this);
            if (!hits.isEmpty()) {
                hits.forEach(hit -> hit.draft().spoil(plant.touches()));
                return hits;
            }
        }
        throw new IllegalStateException("no school has room for " + plant.rule());
    }
}
