package org.junheng.validation.across;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Place;

/**
 * An activity with another school.
 *
 * @param date null where it is wrong or outside the month
 * @param partner the other school's code; empty where it is wrong
 */
public record Visit(Place place, @Nullable LocalDate date, String partner) {

    boolean isClear() {
        return date != null && !partner.isEmpty();
    }
}
