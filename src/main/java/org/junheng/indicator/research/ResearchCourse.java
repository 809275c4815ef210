package org.junheng.indicator.research;

import java.time.YearMonth;
import java.util.Optional;
import org.junheng.school.SchoolCode;

/** What the schools reported of their research in other months. */
@FunctionalInterface
public interface ResearchCourse {

    /** Empty where the school did not report that month. */
    Optional<ResearchTally> of(SchoolCode school, YearMonth month);
}
