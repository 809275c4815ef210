package org.junheng.validation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.school.Labelled;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.ProfileSheet;

/** The items of 学校概况: its money, and what the register knows of the school. */
final class ProfileRules {

    static final Kind TRAINING =
            new Kind("E312", "培训经费大于公用经费", "年度教师培训经费{training}元，大于年度公用经费预算总额{budget}元", "请核对这两项，单位都是元");

    static final Kind REGISTERED =
            new Kind("Q414", "学校概况与学校名录不一致", "“{item}”填{typed}，学校名录中是{known}", "请核对；名录有误或已经变更的请说明，并告知教育局修改名录");

    static final List<Kind> KINDS = List.of(TRAINING, REGISTERED);

    private ProfileRules() {}

    static Rule<Book> rules(Yardstick yardstick) {
        return Lines.each(
                ProfileSheet.SPEC,
                Rule.all(List.of(
                        spendsWithinItsMeans(),
                        line -> yardstick.school().stream()
                                .flatMap(school -> Stream.of(
                                                agrees(line, ProfileSheet.TYPE, school.type()),
                                                agrees(line, ProfileSheet.FOUNDER, school.founder()),
                                                agrees(line, ProfileSheet.LOCALITY, school.locality()))
                                        .flatMap(findings -> findings)))));
    }

    private static Stream<Finding> agrees(Line line, Column<String> item, Labelled known) {
        return Rule.unless(
                line.get(item, known.label()).equals(known.label()),
                () -> line.finding(
                        REGISTERED,
                        item,
                        Map.of("item", item.header(), "typed", line.need(item), "known", known.label())));
    }

    private static Rule<Line> spendsWithinItsMeans() {
        return Lines.given(
                List.of(ProfileSheet.TRAINING_BUDGET, ProfileSheet.OPERATING_BUDGET),
                line -> Rule.unless(
                        line.need(ProfileSheet.TRAINING_BUDGET).compareTo(line.need(ProfileSheet.OPERATING_BUDGET))
                                <= 0,
                        () -> line.finding(
                                TRAINING,
                                ProfileSheet.TRAINING_BUDGET,
                                Map.of(
                                        "training",
                                        line.need(ProfileSheet.TRAINING_BUDGET).toPlainString(),
                                        "budget",
                                        line.need(ProfileSheet.OPERATING_BUDGET).toPlainString()))));
    }
}
