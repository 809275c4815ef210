package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Stage;

/** Lays limits that the bureau typed over those that a standard sets. */
record Overrides(Standard standard) {

    private static final String SPREAD = "CV";
    private static final String AT_LEAST_MET = "达标项数";
    private static final String FLOOR_SHARE = "最低比例";
    private static final String TEACHING_POINTS = "教学点人数";

    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        standard.indicators().forEach(each -> addKeys(keys, each.code(), each.limits()));
        addKeys(keys, SPREAD, standard.spread());
        Standard.Composite composite = standard.composite();
        if (composite != null) {
            addKeys(keys, composite.code(), composite.limits());
        }
        if (standard.unitRule() != null) {
            keys.add(AT_LEAST_MET);
            keys.add(FLOOR_SHARE);
        }
        if (standard.scope().teachingPointsFrom() != null) {
            keys.add(TEACHING_POINTS);
        }
        standard.county().forEach(item -> keys.addAll(item.keys()));
        return keys;
    }

    Set<String> unusable(Map<String, BigDecimal> typed) {
        Set<String> keys = keys();
        Set<String> unusable = new TreeSet<>();
        typed.forEach((key, value) -> {
            if (!keys.contains(key) || !makesSense(key, value)) {
                unusable.add(key);
            }
        });
        return unusable;
    }

    Standard apply(Map<String, BigDecimal> typed) {
        Map<String, BigDecimal> usable = new TreeMap<>(typed);
        usable.keySet().removeAll(unusable(typed));
        return new Standard(
                standard.code(),
                standard.title(),
                standard.document(),
                scope(usable),
                unitRule(usable),
                laid(usable, SPREAD, standard.spread()),
                composite(usable),
                standard.indicators().stream()
                        .map(each -> indicator(usable, each))
                        .toList(),
                standard.county().stream().map(item -> item.with(usable)).toList());
    }

    private static void addKeys(Set<String> keys, String code, Map<Stage, BigDecimal> limits) {
        if (!limits.isEmpty()) {
            keys.add(code);
        }
        limits.keySet().forEach(stage -> keys.add(ofStage(code, stage)));
    }

    private boolean makesSense(String key, BigDecimal value) {
        return value.signum() > 0
                && switch (key) {
                    case AT_LEAST_MET ->
                        isWhole(value)
                                && value.compareTo(BigDecimal.valueOf(
                                                standard.indicators().size()))
                                        <= 0;
                    case FLOOR_SHARE -> value.compareTo(BigDecimal.ONE) <= 0;
                    default ->
                        standard.county().stream()
                                .filter(item -> item.keys().contains(key))
                                .allMatch(item -> item.fits(key, value));
                };
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private Scope scope(Map<String, BigDecimal> typed) {
        Scope scope = standard.scope();
        BigDecimal from = typed.getOrDefault(TEACHING_POINTS, scope.teachingPointsFrom());
        return new Scope(scope.privateSchools(), scope.specialSchools(), from);
    }

    private @Nullable UnitRule unitRule(Map<String, BigDecimal> typed) {
        UnitRule rule = standard.unitRule();
        if (rule == null) {
            return null;
        }
        BigDecimal met = typed.getOrDefault(AT_LEAST_MET, BigDecimal.valueOf(rule.atLeastMet()));
        return new UnitRule(met.intValueExact(), typed.getOrDefault(FLOOR_SHARE, rule.floorShare()));
    }

    private Standard.@Nullable Composite composite(Map<String, BigDecimal> typed) {
        Standard.Composite own = standard.composite();
        return own == null
                ? null
                : new Standard.Composite(own.code(), own.name(), laid(typed, own.code(), own.limits()));
    }

    private static Indicator indicator(Map<String, BigDecimal> typed, Indicator own) {
        return own.withLimits(laid(typed, own.code(), own.limits()));
    }

    private static Map<Stage, BigDecimal> laid(
            Map<String, BigDecimal> typed, String code, Map<Stage, BigDecimal> limits) {
        Map<Stage, BigDecimal> laid = new EnumMap<>(Stage.class);
        limits.forEach((stage, limit) ->
                laid.put(stage, typed.getOrDefault(ofStage(code, stage), typed.getOrDefault(code, limit))));
        return laid;
    }

    private static String ofStage(String code, Stage stage) {
        return code + "." + stage.label();
    }
}
