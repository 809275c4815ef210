package org.junheng.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.Topic;
import org.junheng.school.Labelled;
import org.junheng.school.Stage;

/**
 * A figure that a standard asks of the county as a whole, with its limits.
 *
 * @param bureau whether the bureau states it (县级指标), no school being able to
 * @param limits by what they limit: {@link #WHOLE}, a stage, or a word of the item's own; a stage's or the whole's is
 *     what the value is held against, the others are named in the formula as <code>{word}</code>
 * @param formula in the bureau's words
 * @param top what the numerator of a school's share counts; null where there is none
 * @param bottom what its denominator counts
 * @param source document number
 */
public record CountyItem(
        String code,
        String name,
        String unit,
        Sense sense,
        boolean bureau,
        Map<String, BigDecimal> limits,
        String formula,
        @Nullable String top,
        @Nullable String bottom,
        String source) {

    /** The key of a limit that holds for the county as a whole. */
    public static final String WHOLE = "全部";

    /** What a value must be to do. */
    public enum Sense {
        AT_LEAST,
        BELOW,
        /** Every school, or every class, must do; the value is the share of those that do. */
        EVERY,
        /** A yes will do. */
        WANTED,
        /** It must not be. */
        UNWANTED,
        /** Told, not judged. */
        REPORTED
    }

    public CountyItem {
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
    }

    /** The figure's declaration, with the limits in force in its formula. */
    public Topic topic() {
        String words = formula;
        for (Map.Entry<String, BigDecimal> limit : limits.entrySet()) {
            words = words.replace("{" + limit.getKey() + "}", plain(limit.getValue()));
        }
        return new Topic(code, name, unit, words, top, bottom, source);
    }

    /** A limit that the item is known to have. */
    public BigDecimal limit(String part) {
        return Objects.requireNonNull(limits.get(part), () -> code + " has no limit for " + part);
    }

    /** The limit of a stage, or of the whole where no stage is given or has its own; null without. */
    public @Nullable BigDecimal limit(@Nullable Stage stage) {
        BigDecimal own = stage == null ? null : limits.get(stage.label());
        return own == null ? limits.get(WHOLE) : own;
    }

    /** Whether each stage has its own limit. */
    public boolean byStage() {
        return Stage.COMPULSORY.stream().allMatch(stage -> limits.containsKey(stage.label()));
    }

    /** What is asked, as it is printed: {@code ≥95}, {@code 是}; empty where nothing is. */
    public String asked(@Nullable BigDecimal limit) {
        return switch (sense) {
            case AT_LEAST, REPORTED -> limit == null ? "" : "≥" + plain(limit);
            case BELOW -> limit == null ? "" : "<" + plain(limit);
            case EVERY -> limit == null ? "" : "全部达标";
            case WANTED -> "是";
            case UNWANTED -> "无";
        };
    }

    /** By what the bureau may name these limits: the code alone for the county's or all stages', else code and word. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        if (limits.containsKey(WHOLE) || byStage()) {
            keys.add(code);
        }
        limits.keySet().stream()
                .filter(part -> !part.equals(WHOLE))
                .map(part -> code + "." + part)
                .forEach(keys::add);
        return keys;
    }

    /** The same with other limits, by {@link #keys}. */
    CountyItem with(Map<String, BigDecimal> typed) {
        Set<String> stages = Set.copyOf(Labelled.labels(Stage.class));
        Map<String, BigDecimal> laid = new LinkedHashMap<>();
        limits.forEach((part, limit) -> {
            BigDecimal bare = part.equals(WHOLE) || stages.contains(part) ? typed.getOrDefault(code, limit) : limit;
            laid.put(part, typed.getOrDefault(code + "." + part, bare));
        });
        return new CountyItem(code, name, unit, sense, bureau, laid, formula, top, bottom, source);
    }

    /** Whether a limit of this key may be so great. */
    boolean fits(String key, BigDecimal limit) {
        boolean judged = key.equals(code)
                || Labelled.labels(Stage.class).stream().anyMatch(stage -> key.equals(code + "." + stage));
        return !(judged && unit.equals("%") && sense == Sense.AT_LEAST)
                || limit.compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    private static String plain(BigDecimal limit) {
        return limit.stripTrailingZeros().toPlainString();
    }
}
