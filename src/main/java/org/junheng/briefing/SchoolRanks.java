package org.junheng.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.UnitResult;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/** Where each unit stands among those of its stage, the greatest value first; equal values share a rank, and one alone has none. */
final class SchoolRanks {

    private final Map<String, Map<Unit, String>> ranks = new HashMap<>();

    SchoolRanks(PageGround ground) {
        for (Indicator indicator : ground.standard().indicators()) {
            Map<Unit, String> all = new HashMap<>();
            Stage.COMPULSORY.forEach(stage -> all.putAll(of(ground, stage, indicator)));
            ranks.put(indicator.code(), all);
        }
    }

    /** {@code 第3名（共28所）}; a dash where there is none. */
    String of(Unit unit, Indicator indicator) {
        return ranks.getOrDefault(indicator.code(), Map.of()).getOrDefault(unit, "—");
    }

    private static Map<Unit, String> of(PageGround ground, Stage stage, Indicator indicator) {
        record Placed(Unit unit, BigDecimal value) {}
        List<Placed> placed = new ArrayList<>();
        for (UnitResult result : ground.counted(stage)) {
            if (!ground.withheld().hides(result.unit())) {
                result.reading(indicator.code())
                        .flatMap(reading -> reading.value().computed())
                        .ifPresent(value -> placed.add(new Placed(result.unit(), value.value())));
            }
        }
        placed.sort(Comparator.comparing(Placed::value).reversed().thenComparing(Placed::unit));
        Map<Unit, String> ranks = new HashMap<>();
        if (placed.size() == 1) {
            return ranks;
        }
        int rank = 0;
        for (int i = 0; i < placed.size(); i++) {
            boolean tied =
                    i > 0 && placed.get(i).value().compareTo(placed.get(i - 1).value()) == 0;
            rank = tied ? rank : i + 1;
            ranks.put(placed.get(i).unit(), rank + "/" + placed.size());
        }
        return ranks;
    }
}
