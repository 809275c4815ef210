package org.junheng.indicator.county;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Exact;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;

/**
 * Puts what the schools bring together into a figure of the county; a school of which it is not known stays out of it,
 * and is counted in the remark.
 *
 * @param remark beyond how many schools it is of
 */
public record Pool(Topic topic, List<Share> shares, Bound bound, String remark) {

    public Pool {
        shares = shares.stream().sorted(Comparator.comparing(Share::school)).toList();
    }

    /** Sum over sum; a school misses the limit when its own ratio does. */
    public CountyReading ratio() {
        return ratio(null, "");
    }

    /** The same of one stage or group. */
    public CountyReading ratio(@Nullable Stage stage, String group) {
        List<Share> known = shares.stream().filter(Share::known).toList();
        BigDecimal top = sum(known, Share::numerator);
        BigDecimal bottom = sum(known, Share::denominator);
        return reading(
                stage,
                group,
                known.isEmpty() ? null : quotient(topic, top, bottom),
                known.isEmpty() ? null : top,
                known.isEmpty() ? null : bottom,
                failing(share -> share.known()
                        ? quotient(
                                topic,
                                Objects.requireNonNull(share.numerator()),
                                Objects.requireNonNull(share.denominator()))
                        : null),
                known.size());
    }

    /** The sum of the numerators. */
    public CountyReading total() {
        List<Share> known =
                shares.stream().filter(share -> share.numerator() != null).toList();
        BigDecimal sum = known.isEmpty() ? null : sum(known, Share::numerator);
        return reading(null, "", sum, sum, null, failing(Share::numerator), known.size());
    }

    /** The percentage of the schools whose numerator is no less than it must be; all of them should be. */
    public CountyReading reaching(BigDecimal least) {
        List<Share> known =
                shares.stream().filter(share -> share.numerator() != null).toList();
        List<SchoolCode> failing = known.stream()
                .filter(share -> Objects.requireNonNull(share.numerator()).compareTo(least) < 0)
                .map(Share::school)
                .toList();
        BigDecimal all = BigDecimal.valueOf(known.size());
        BigDecimal reaching = BigDecimal.valueOf(known.size() - failing.size());
        return reading(
                null,
                "",
                known.isEmpty() ? null : quotient(topic, reaching, all),
                known.isEmpty() ? null : reaching,
                known.isEmpty() ? null : all,
                bound.limit() == null ? List.of() : failing,
                known.size());
    }

    /** What a ratio of the topic comes to, percentages as such; null where nothing is divided by. */
    public static @Nullable BigDecimal quotient(Topic topic, BigDecimal top, BigDecimal bottom) {
        BigDecimal scaled = topic.unit().equals("%") ? top.multiply(Exact.HUNDRED) : top;
        return bottom.signum() == 0 ? null : scaled.divide(bottom, MathContext.DECIMAL128);
    }

    private CountyReading reading(
            @Nullable Stage stage,
            String group,
            @Nullable BigDecimal value,
            @Nullable BigDecimal top,
            @Nullable BigDecimal bottom,
            List<SchoolCode> failing,
            int known) {
        return new CountyReading(
                topic,
                stage,
                group,
                value,
                "",
                top,
                bottom,
                bound.limit(),
                bound.atLeast(),
                bound.holds(value),
                failing,
                shares,
                coverage(known));
    }

    private String coverage(int known) {
        int without = shares.size() - known;
        return "共" + known + "所学校" + (without == 0 ? "" : "，另有" + without + "所没有数据")
                + (remark.isEmpty() ? "" : "；" + remark);
    }

    private List<SchoolCode> failing(Function<Share, @Nullable BigDecimal> value) {
        return shares.stream()
                .filter(share -> Boolean.FALSE.equals(bound.holds(value.apply(share))))
                .map(Share::school)
                .toList();
    }

    private static BigDecimal sum(List<Share> shares, Function<Share, @Nullable BigDecimal> part) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Share share : shares) {
            sum = sum.add(Objects.requireNonNull(part.apply(share)));
        }
        return sum;
    }
}
