package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyItem;
import org.junheng.indicator.CountyItem.Sense;
import org.junheng.indicator.county.CountyReading;
import org.junheng.intake.CountyFact;
import org.junheng.school.Stage;

/**
 * A figure that the bureau states itself (县级指标); one that it did not state is 未填报, and never a pass.
 *
 * @param facts of this item and the year
 */
record BureauFigures(CountyItem item, List<CountyFact> facts) {

    private static final String MISSING = "未填报";
    private static final String UNREADABLE = "填报有误";

    /** The county's figure, then those by stage where the limits or the bureau give them. */
    List<CountyReading> readings() {
        List<CountyReading> stages = Stage.COMPULSORY.stream()
                .filter(stage -> item.byStage() || !stated(stage.label()).isEmpty())
                .map(stage -> reading(stage, statedFor(stage), item.limit(stage)))
                .toList();
        List<Stated> own = stated("");
        List<CountyReading> readings = new ArrayList<>(stages);
        readings.add(
                0,
                stages.isEmpty() || (!own.isEmpty() && !item.byStage())
                        ? reading(null, own, item.limit((Stage) null))
                        : together(own, stages));
        return readings;
    }

    private List<Stated> stated(String scope) {
        boolean answered = item.sense() == Sense.WANTED || item.sense() == Sense.UNWANTED;
        return facts.stream()
                .filter(fact -> fact.scope().equals(scope))
                .map(fact -> answered
                        ? Stated.answer(fact)
                        : Stated.figure(fact, item.unit().equals("%")))
                .toList();
    }

    /** What was stated for a stage, or for all alike. */
    private List<Stated> statedFor(Stage stage) {
        List<Stated> own = stated(stage.label());
        return own.isEmpty() ? stated("") : own;
    }

    private CountyReading reading(@Nullable Stage stage, List<Stated> stated, @Nullable BigDecimal limit) {
        BigDecimal number = stated.stream()
                .flatMap(each -> Stream.ofNullable(each.number()))
                .findFirst()
                .orElse(null);
        Boolean yes = stated.stream()
                .flatMap(each -> Stream.ofNullable(each.yes()))
                .reduce(Boolean::logicalAnd)
                .orElse(null);
        return new CountyReading(
                item.topic(),
                stage,
                "",
                number,
                number != null ? "" : words(stated, yes),
                null,
                null,
                limit,
                item.sense() != Sense.BELOW,
                pass(number, yes, limit),
                List.of(),
                List.of(),
                remark(stated));
    }

    /** What stands there without a number; to a question for one, a yes or no is no answer. */
    private String words(List<Stated> stated, @Nullable Boolean yes) {
        if (stated.isEmpty()) {
            return MISSING;
        }
        return yes == null || item.sense() == Sense.AT_LEAST ? UNREADABLE : told(yes);
    }

    private static String told(boolean yes) {
        return yes ? "是" : "否";
    }

    private @Nullable Boolean pass(@Nullable BigDecimal number, @Nullable Boolean yes, @Nullable BigDecimal limit) {
        return switch (item.sense()) {
            case WANTED -> yes;
            case UNWANTED -> yes == null ? null : (Boolean) !yes;
            case AT_LEAST -> reaches(number, limit);
            case BELOW -> below(number, yes, limit);
            case EVERY, REPORTED -> null;
        };
    }

    private static @Nullable Boolean reaches(@Nullable BigDecimal number, @Nullable BigDecimal limit) {
        return (number == null || limit == null) ? null : (Boolean) (number.compareTo(limit) >= 0);
    }

    /** A no beside the number says that what else is asked does not hold. */
    private static @Nullable Boolean below(
            @Nullable BigDecimal number, @Nullable Boolean yes, @Nullable BigDecimal limit) {
        if (number == null || limit == null || Boolean.FALSE.equals(yes)) {
            return yes;
        }
        return number.compareTo(limit) < 0;
    }

    /** What the stages come to: a figure only where one was stated for all, a pass when every stage passes. */
    private CountyReading together(List<Stated> own, List<CountyReading> stages) {
        BigDecimal number = own.isEmpty() ? null : own.get(0).number();
        boolean missing = stages.stream().allMatch(each -> each.words().equals(MISSING));
        String words = number != null
                ? ""
                : missing ? MISSING : stages.stream().map(BureauFigures::told).collect(Collectors.joining("、"));
        List<Boolean> verdicts = new ArrayList<>();
        stages.forEach(each -> verdicts.add(each.pass()));
        return new CountyReading(
                item.topic(),
                null,
                "",
                number,
                words,
                null,
                null,
                item.limit((Stage) null),
                true,
                Either.all(verdicts.toArray(new Boolean[0])),
                List.of(),
                List.of(),
                remark(Stream.concat(
                                own.stream(),
                                facts.stream()
                                        .filter(fact -> !fact.scope().isEmpty())
                                        .flatMap(fact -> stated(fact.scope()).stream()))
                        .distinct()
                        .toList()));
    }

    private static String told(CountyReading reading) {
        String stage = Objects.requireNonNull(reading.stage()).label();
        BigDecimal value = reading.value();
        return stage
                + (value == null ? reading.words() : value.stripTrailingZeros().toPlainString());
    }

    private String remark(List<Stated> stated) {
        if (stated.isEmpty()) {
            return "县级底册“县级指标”没有本年的“" + item.code() + "”，不能判为达标";
        }
        String basis = stated.stream()
                .map(each -> each.fact().basis())
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
        String scaled = stated.stream()
                .filter(Stated::scaled)
                .map(each -> "；填报" + each.fact().value() + "，按百分数计")
                .findFirst()
                .orElse("");
        return "县级底册填报" + (basis.isEmpty() ? "" : "，依据：" + basis) + scaled;
    }
}
