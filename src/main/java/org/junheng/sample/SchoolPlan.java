package org.junheng.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Locality;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;

/**
 * A school as it is meant to be, before any month is lived.
 *
 * @param standing how its students do against the county's, in deviations of schools
 * @param habit what its clerk types in their own way
 */
record SchoolPlan(
        int index,
        Kind kind,
        SchoolCode code,
        String name,
        String shortName,
        String township,
        String role,
        @Nullable Integer partner,
        int built,
        double standing,
        Habit habit,
        Map<Stage, Kind.Size> sizes,
        Levels levels) {

    SchoolPlan {
        sizes = new EnumMap<>(sizes);
    }

    /** What a clerk types in their own way: each gives a notice and no more. */
    enum Habit {
        NONE,
        BIRTHDAYS_AS_TEXT,
        OLD_DEGREES,
        THOUSANDS,
        SPACED_NAMES,
        DOTTED_DATES,
        SHORT_NAME
    }

    /** The compulsory stages it teaches. */
    List<Stage> stages() {
        return Stage.COMPULSORY.stream()
                .filter(stage -> size(stage).total() > 0)
                .toList();
    }

    Kind.Size size(Stage stage) {
        return sizes.getOrDefault(stage, new Kind.Size(0, 0, 0));
    }

    int classes() {
        return stages().stream()
                .mapToInt(stage -> size(stage).grades() * size(stage).classes())
                .sum();
    }

    /** Students of the compulsory stages. */
    int students() {
        return stages().stream().mapToInt(stage -> size(stage).total()).sum();
    }

    boolean is(Locality locality) {
        return kind.locality() == locality;
    }

    /** Whether students can live there: junior schools outside the county town. */
    boolean boards() {
        return size(Stage.JUNIOR).total() > 0 && !is(Locality.URBAN);
    }

    boolean isStrong() {
        return role.equals("优质");
    }

    /** Chance for one purpose of this school. */
    Chance chance(long seed, String purpose) {
        return Chance.of(seed, purpose, index);
    }
}
