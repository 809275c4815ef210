package org.junheng.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.sample.SchoolPlan.Habit;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;

/** Every school of the county as it is meant to be: the mix repeated, with places, codes and pairs. */
record CountyPlan(Extent extent, List<SchoolPlan> schools) {

    private static final int FIRST_SERIAL = 990_001;
    private static final int LEAST_CLASS = 30;
    private static final int MOST_CLASSES = 16;

    CountyPlan {
        schools = List.copyOf(schools);
    }

    static CountyPlan of(Extent extent) {
        List<String> places = Names.places(Chance.of(extent.seed(), "places"));
        List<SchoolPlan> schools = IntStream.range(0, extent.schools())
                .mapToObj(index -> plan(extent, index, places))
                .toList();
        return new CountyPlan(extent, schools);
    }

    private static SchoolPlan plan(Extent extent, int index, List<String> places) {
        int round = index / Mix.KINDS.size();
        int line = index % Mix.KINDS.size();
        Kind kind = Mix.KINDS.get(line);
        Places around = Places.of(round, places);
        boolean placed = round > 0 || kind.name().startsWith("*");
        String shortName = (placed ? around.placeOf(line) : "") + kind.name().replace("*", "");
        Integer partner = partner(extent, index);
        Chance chance = Chance.of(extent.seed(), "plan", index);
        return new SchoolPlan(
                index,
                kind,
                code(kind.type(), index),
                Names.COUNTY + shortName,
                shortName,
                around.townshipOf(line),
                partner == null ? "一般" : kind.pair().startsWith("优") ? "优质" : "薄弱",
                partner,
                chance.between(1972, 2020),
                chance.between(-1.6, 1.6),
                index % 6 == 4 ? chance.of(List.of(Habit.values())) : Habit.NONE,
                sizes(kind, extent.rowsPerSchool()),
                new Levels(kind, chance));
    }

    private static SchoolCode code(SchoolType type, int index) {
        String kind = switch (type) {
            case PRIMARY, TEACHING_POINT -> "21";
            case JUNIOR, NINE_YEAR -> "31";
            case FULL_MIDDLE, TWELVE_YEAR -> "34";
            case SPECIAL -> "51";
        };
        return new SchoolCode(kind + "36" + (FIRST_SERIAL + index));
    }

    /** The other school of the pair in the same round of the mix, if the county is large enough to have it. */
    private static @Nullable Integer partner(Extent extent, int index) {
        int line = index % Mix.KINDS.size();
        String pair = Mix.KINDS.get(line).pair();
        return IntStream.range(0, Mix.KINDS.size())
                .filter(other -> other != line && !pair.isEmpty())
                .filter(other -> Mix.KINDS.get(other).isPairedBy(pair))
                .map(other -> index - line + other)
                .filter(other -> other < extent.schools())
                .boxed()
                .findFirst()
                .orElse(null);
    }

    /** The sizes of the mix; or, where a number of rows is asked for, as many classes as have that many students. */
    private static Map<Stage, Kind.Size> sizes(Kind kind, int rows) {
        Map<Stage, Kind.Size> sizes = new EnumMap<>(Stage.class);
        List<Stage> stages = new ArrayList<>(Stage.COMPULSORY);
        stages.removeIf(stage -> kind.size(stage).total() == 0);
        for (Stage stage : stages) {
            Kind.Size size = kind.size(stage);
            int students = Math.max(LEAST_CLASS, size.students());
            int classes = Math.max(1, Math.min(MOST_CLASSES, rows / stages.size() / students / size.grades() + 1));
            sizes.put(stage, rows == 0 ? size : new Kind.Size(size.grades(), classes, students));
        }
        return sizes;
    }
}
