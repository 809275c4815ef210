package org.junheng.indicator.pairing;

import java.util.List;
import org.junheng.school.SchoolCode;

/**
 * The pairs of a month and what they did in it.
 *
 * @param pairs by code
 * @param activities of the month, by pair and date
 * @param weak every weak school of the register, paired or not, by code
 */
public record PairFigures(List<Pair> pairs, List<PairActivity> activities, List<SchoolCode> weak) {

    public PairFigures {
        pairs = List.copyOf(pairs);
        activities = List.copyOf(activities);
        weak = List.copyOf(weak);
    }

    public List<PairActivity> of(Pair pair) {
        return activities.stream().filter(each -> each.pair().equals(pair)).toList();
    }
}
