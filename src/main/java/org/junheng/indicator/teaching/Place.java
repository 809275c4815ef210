package org.junheng.indicator.teaching;

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
}
