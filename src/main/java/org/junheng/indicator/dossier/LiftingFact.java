package org.junheng.indicator.dossier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Book;
import org.junheng.template.LiftingSheet;
import org.junheng.validation.Repeats;

/**
 * A student on file in 培优转差, without name or number; one that stands twice (E207) counts once.
 *
 * @param category 培优 or 转差
 * @param baseline with latest, scoring rates in percent
 * @param state 跟踪中, 已达标 or 退出
 */
public record LiftingFact(
        String grade,
        String className,
        String category,
        @Nullable YearMonth opened,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal latest,
        String state) {

    static List<LiftingFact> of(Book book) {
        return Repeats.withoutLater(book, LiftingSheet.SPEC).stream()
                .map(line -> new LiftingFact(
                        line.get(LiftingSheet.GRADE, ""),
                        line.get(LiftingSheet.CLASS, ""),
                        line.get(LiftingSheet.CATEGORY, ""),
                        line.get(LiftingSheet.OPENED),
                        line.get(LiftingSheet.BASELINE),
                        line.get(LiftingSheet.LATEST),
                        line.get(LiftingSheet.STATE, "")))
                .toList();
    }
}
