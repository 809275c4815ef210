package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Labelled;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/**
 * Between which values a coefficient lies, whatever the missing and disputed units will say.
 *
 * @param least with greatest, null when undefined
 * @param open the units whose value may still change
 * @param exact whether {@code greatest} was found by trying every case; otherwise it is the greatest of those tried
 */
public record Bounds(
        Stage stage,
        Indicator indicator,
        @Nullable BigDecimal least,
        @Nullable BigDecimal greatest,
        List<Unit> open,
        boolean exact,
        Outlook outlook) {

    /** Whether what is still open can turn the verdict. */
    public enum Outlook implements Labelled {
        HOLDS("稳定达标"),
        FAILS("稳定不达标"),
        OPEN("待定");

        private final String label;

        Outlook(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    public Bounds {
        open = List.copyOf(open);
    }

    /** Of a coefficient that may come to anything, for too little is known of its units. */
    public static Bounds unknowable(Stage stage, Indicator indicator, List<Unit> open) {
        return new Bounds(stage, indicator, null, null, open, true, Outlook.OPEN);
    }

    /** The bounds of a stage's indicator over its certain units and those that are open. */
    static Bounds of(
            Stage stage, Indicator indicator, List<Point> certain, List<Interval> open, @Nullable BigDecimal limit) {
        BoundsSearch search = new BoundsSearch(Moments.of(certain), open);
        BigDecimal least = search.least();
        BigDecimal greatest = search.greatest();
        return new Bounds(
                stage,
                indicator,
                least,
                greatest,
                open.stream().map(Interval::unit).toList(),
                search.exact(),
                outlook(least, greatest, limit));
    }

    private static Outlook outlook(
            @Nullable BigDecimal least, @Nullable BigDecimal greatest, @Nullable BigDecimal limit) {
        if (least == null || greatest == null || limit == null) {
            return Outlook.OPEN;
        }
        if (greatest.compareTo(limit) <= 0) {
            return Outlook.HOLDS;
        }
        return least.compareTo(limit) > 0 ? Outlook.FAILS : Outlook.OPEN;
    }
}
