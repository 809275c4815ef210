package org.junheng.indicator.teaching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.Target;
import org.junheng.school.Stage;

/** What a year's papers are to reach: what 年度目标 sets under {@code T.及格率} and the like, and 96% of passes unless it does. */
public record Goals(List<Target> targets) {

    public static final BigDecimal PASS = BigDecimal.valueOf(96);

    public Goals {
        targets = List.copyOf(targets);
    }

    /**
     * A target and whether it is met.
     *
     * @param met null when nobody sat
     */
    public record Goal(
            Rate rate, BigDecimal target, @Nullable Boolean met) {}

    public static Goals of(int year, List<Target> targets) {
        return new Goals(targets.stream()
                .filter(target -> target.year() == year && target.code().startsWith("T."))
                .toList());
    }

    /** In the order of the rates; those of the school itself go before the county's, those of its stage before others. */
    public List<Goal> of(PaperResult result) {
        List<Goal> goals = new ArrayList<>();
        for (Rate rate : Rate.values()) {
            target(rate, result).ifPresent(target -> goals.add(new Goal(rate, target, met(rate, target, result))));
        }
        return goals;
    }

    private static @Nullable Boolean met(Rate rate, BigDecimal target, PaperResult result) {
        BigDecimal value = rate.of(result.sums());
        return value == null ? null : (rate.atLeast() ? value.compareTo(target) >= 0 : value.compareTo(target) <= 0);
    }

    private Optional<BigDecimal> target(Rate rate, PaperResult result) {
        Stage stage = result.paper().grade().stage();
        Stream<Target> fitting = targets.stream()
                .filter(target -> target.code().equals(rate.code()))
                .filter(target -> target.stage() == null || target.stage() == stage)
                .filter(target -> target.school() == null
                        || Objects.equals(target.school(), result.place().school()));
        return fitting.min(Comparator.comparing((Target target) -> target.school() == null)
                        .thenComparing(target -> target.stage() == null))
                .map(Target::value)
                .or(() -> rate == Rate.PASS ? Optional.of(PASS) : Optional.empty());
    }
}
