package org.junheng.indicator.dossier;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.ProfileSheet;

/**
 * 学校概况, as far as figures are made of it.
 *
 * @param built the year in which the school was built
 * @param operatingBudget 年度公用经费预算总额, yuan
 * @param trainingBudget 年度教师培训经费, yuan
 * @param graduates of this year's 九年级; with the next four the three years' course of that cohort, in students
 */
public record Profile(
        @Nullable Long built,
        @Nullable BigDecimal operatingBudget,
        @Nullable BigDecimal trainingBudget,
        @Nullable Long graduates,
        @Nullable Long entrants,
        @Nullable Long movedIn,
        @Nullable Long movedOut,
        @Nullable Long deaths) {

    static Profile of(Book book) {
        Optional<Line> form = book.form(ProfileSheet.SPEC);
        return new Profile(
                get(form, ProfileSheet.BUILT),
                get(form, ProfileSheet.OPERATING_BUDGET),
                get(form, ProfileSheet.TRAINING_BUDGET),
                get(form, ProfileSheet.GRADUATES),
                get(form, ProfileSheet.ENTRANTS),
                get(form, ProfileSheet.THREE_YEAR_IN),
                get(form, ProfileSheet.THREE_YEAR_OUT),
                get(form, ProfileSheet.THREE_YEAR_DEATHS));
    }

    static <T> @Nullable T get(Optional<Line> form, Column<T> column) {
        return form.map(line -> line.get(column)).orElse(null);
    }
}
