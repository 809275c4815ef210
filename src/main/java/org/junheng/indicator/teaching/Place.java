package org.junheng.indicator.teaching;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.school.SchoolCode;

/**
 * Of whom the figures of a paper are.
 *
 * @param town empty for the county
 * @param school null for the county and for a town
 * @param className empty but for a class
 */
public record Place(Level level, String town, @Nullable SchoolCode school, String className) {

    static final Place COUNTY = new Place(Level.COUNTY, "", null, "");

    /** The county first, then towns, schools and classes, the classes of a school in any order. */
    static int compareOwners(Place one, Place other) {
        int order = one.level.compareTo(other.level);
        if (order == 0 && one.school != null && other.school != null) {
            order = one.school.compareTo(other.school);
        }
        return order == 0 ? one.town.compareTo(other.town) : order;
    }

    /** As a record would have it, but without the way through method handles: a large county has many classes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place place
                && level == place.level
                && className.equals(place.className)
                && Objects.equals(school, place.school)
                && town.equals(place.town);
    }

    @Override
    public int hashCode() {
        return className.hashCode() + 31 * (school == null ? town.hashCode() : school.hashCode());
    }
}
