package org.junheng.summary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.pairing.Agreement;
import org.junheng.indicator.pairing.Pair;
import org.junheng.indicator.pairing.PairActivity;

/**
 * What a pair did, and how much nearer its schools have come.
 *
 * @param month the activities of this month
 * @param year those of the school year so far, this month's too
 * @param last the day of the last of them; null when there is none
 * @param gaps the indicators of the standard in its order, the scores last
 */
public record PairStory(
        Pair pair,
        List<PairActivity> month,
        List<PairActivity> year,
        @Nullable LocalDate last,
        List<PairGap> gaps) {

    public PairStory {
        month = List.copyOf(month);
        year = List.copyOf(year);
        gaps = List.copyOf(gaps);
    }

    public static long count(List<PairActivity> activities, String type) {
        return activities.stream().filter(each -> each.type().equals(type)).count();
    }

    public static long count(List<PairActivity> activities, Agreement agreement) {
        return activities.stream().filter(each -> each.agreement() == agreement).count();
    }
}
