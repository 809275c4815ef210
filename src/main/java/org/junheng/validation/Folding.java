package org.junheng.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.finding.Place;

/** Says a cause once: more than ten findings of one kind in one column of one sheet become one. */
final class Folding {

    private static final int MOST = 10;

    private record Cause(Kind kind, String sheet, String column) {

        static Cause of(Finding finding) {
            Place place = finding.place();
            return new Cause(finding.kind(), place.sheet(), Spot.of(place).column());
        }
    }

    private Folding() {}

    /** The findings in their order, a folded cause where its first finding stood. */
    static List<Finding> folded(List<Finding> findings) {
        Map<Cause, List<Finding>> byCause = findings.stream()
                .filter(finding -> !finding.place().cell().isEmpty())
                .collect(Collectors.groupingBy(Cause::of));
        byCause.values().removeIf(alike -> alike.size() <= MOST);
        Set<Cause> told = new HashSet<>();
        List<Finding> folded = new ArrayList<>();
        for (Finding finding : findings) {
            Cause cause = Cause.of(finding);
            List<Finding> alike = byCause.get(cause);
            if (alike == null || finding.place().cell().isEmpty()) {
                folded.add(finding);
            } else if (told.add(cause)) {
                folded.add(asOne(alike));
            }
        }
        return folded;
    }

    private static Finding asOne(List<Finding> alike) {
        Finding first = alike.get(0);
        String cells = alike.stream()
                .limit(MOST)
                .map(finding -> finding.place().cell())
                .collect(Collectors.joining(" ", "", " 等" + alike.size() + "处"));
        return new Finding(
                first.kind(),
                new Place(first.place().sheet(), cells),
                first.typed(),
                "本列有" + alike.size() + "处同样的问题，第一处：" + first.message(),
                first.cure());
    }
}
