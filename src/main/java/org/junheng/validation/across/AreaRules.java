package org.junheng.validation.across;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.finding.Kind;

/** Areas beside those of the county's other schools. */
final class AreaRules {

    static final Kind FAR_ABOVE = new Kind(
            "Q607", "生均面积远高于全县", "{item}生均{each}平方米，超过全县中位数{median}平方米的10倍", "请核对面积，单位是平方米（1亩约等于666.67平方米）；确实如此的请说明");

    static final List<Kind> KINDS = List.of(FAR_ABOVE);

    static final List<String> ITEMS = List.of("教学及辅助用房面积", "其中:体育馆面积", "运动场地面积");

    private record Each(Reported school, Amount amount, BigDecimal value) {}

    private AreaRules() {}

    static Stream<Said> ask(List<Reported> schools) {
        return ITEMS.stream().flatMap(item -> {
            List<Each> values = schools.stream()
                    .flatMap(school -> each(school, item).stream())
                    .toList();
            BigDecimal median = Middle.median(values.stream().map(Each::value).toList());
            return values.stream()
                    .filter(each -> median.signum() > 0 && each.value().compareTo(median.multiply(BigDecimal.TEN)) > 0)
                    .map(each -> new Said(
                            each.school().school(),
                            FAR_ABOVE.at(
                                    each.amount().place(),
                                    each.amount().value().toPlainString(),
                                    Map.of("item", item, "each", shown(each.value()), "median", shown(median)))));
        });
    }

    private static Optional<Each> each(Reported school, String item) {
        Long students = school.now().headway().everybody();
        if (students == null || students == 0) {
            return Optional.empty();
        }
        BigDecimal by = BigDecimal.valueOf(students);
        return school.now()
                .premises(item)
                .map(amount -> new Each(school, amount, amount.value().divide(by, MathContext.DECIMAL64)));
    }

    private static String shown(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
