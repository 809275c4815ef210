package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.CountyFact;

/**
 * What the bureau typed under 县级指标: a number, or a yes or no; neither when it cannot be read.
 *
 * @param scaled whether the number was typed as a fraction and stands here as the percentage it means
 */
record Stated(
        CountyFact fact,
        @Nullable BigDecimal number,
        @Nullable Boolean yes,
        boolean scaled) {

    private static final Set<String> YES = Set.of("是", "√", "✓", "✔", "有", "Y", "YES", "TRUE", "对");
    private static final Set<String> NO = Set.of("否", "×", "✗", "X", "无", "N", "NO", "FALSE", "没有", "不是");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** An answer to a yes or no; 1 and 0 are such answers. */
    static Stated answer(CountyFact fact) {
        String typed = fact.value().toUpperCase(Locale.ROOT);
        return new Stated(
                fact, null, typed.equals("1") ? Boolean.TRUE : typed.equals("0") ? Boolean.FALSE : yes(typed), false);
    }

    private static @Nullable Boolean yes(String typed) {
        return YES.contains(typed) ? Boolean.TRUE : NO.contains(typed) ? Boolean.FALSE : null;
    }

    /** A figure; of a rate, a fraction of one means so many hundredths, for that is how a cell in percent is kept. */
    static Stated figure(CountyFact fact, boolean rate) {
        String typed = fact.value().toUpperCase(Locale.ROOT);
        boolean signed = typed.endsWith("%");
        String plain = typed.replace(",", "").replaceFirst("%$", "");
        if (!NUMBER.matcher(plain).matches()) {
            return new Stated(fact, null, yes(typed), false);
        }
        BigDecimal number = new BigDecimal(plain);
        boolean fraction = rate && !signed && number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
        BigDecimal meant = fraction ? number.movePointRight(2) : !rate && signed ? number.movePointLeft(2) : number;
        return new Stated(fact, meant, null, fraction);
    }
}
