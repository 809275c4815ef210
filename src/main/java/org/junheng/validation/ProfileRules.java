package org.junheng.validation;

import java.util.List;
import java.util.Map;
import org.junheng.finding.Kind;
import org.junheng.template.Book;
import org.junheng.template.ProfileSheet;

/** The money of 学校概况. */
final class ProfileRules {

    static final Kind TRAINING =
            new Kind("E312", "培训经费大于公用经费", "年度教师培训经费{training}元，大于年度公用经费预算总额{budget}元", "请核对这两项，单位都是元");

    static final List<Kind> KINDS = List.of(TRAINING);

    private ProfileRules() {}

    static Rule<Book> rules() {
        return Lines.each(
                ProfileSheet.SPEC,
                Lines.given(
                        List.of(ProfileSheet.TRAINING_BUDGET, ProfileSheet.OPERATING_BUDGET),
                        line -> Rule.unless(
                                line.need(ProfileSheet.TRAINING_BUDGET)
                                                .compareTo(line.need(ProfileSheet.OPERATING_BUDGET))
                                        <= 0,
                                () -> line.finding(
                                        TRAINING,
                                        ProfileSheet.TRAINING_BUDGET,
                                        Map.of(
                                                "training",
                                                line.need(ProfileSheet.TRAINING_BUDGET)
                                                        .toPlainString(),
                                                "budget",
                                                line.need(ProfileSheet.OPERATING_BUDGET)
                                                        .toPlainString())))));
    }
}
