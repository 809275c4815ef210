package org.junheng.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.school.Grade;
import org.junheng.template.Book;
import org.junheng.template.ClassSheet;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.ProfileSheet;

/** The three years of this year's 九年级 (初中三年巩固率) in 学校概况. */
final class RetentionRules {

    static final Kind MISSING = new Kind("Q404", "没有填三年巩固率项目", "班级学生表有九年级，没有填“{item}”", "请填写，没有的填0；不能提供的请说明");
    static final Kind RATE =
            new Kind("Q415", "三年巩固率异常", "本校初中三年巩固率{rate}，{reason}", "请核对毕业生数、入学时学生数和转入、转出、死亡人数；确实如此的请说明");

    static final List<Kind> KINDS = List.of(MISSING, RATE);

    private static final List<Column<Long>> ITEMS = List.of(
            ProfileSheet.GRADUATES,
            ProfileSheet.ENTRANTS,
            ProfileSheet.THREE_YEAR_IN,
            ProfileSheet.THREE_YEAR_OUT,
            ProfileSheet.THREE_YEAR_DEATHS);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST = BigDecimal.valueOf(80);

    private RetentionRules() {}

    static Rule<Book> rules() {
        return Rule.all(List.of(
                RetentionRules::isTold,
                Lines.each(ProfileSheet.SPEC, Lines.given(List.copyOf(ITEMS), RetentionRules::isBelievable))));
    }

    private static Stream<Finding> isTold(Book book) {
        boolean asked = book.lines(ClassSheet.SPEC).stream()
                .anyMatch(line ->
                        line.get(ClassSheet.GRADE, "").equals(Grade.G9.label()) && !ClassRules.contradictsStage(line));
        return book.form(ProfileSheet.SPEC).stream()
                .filter(line -> asked)
                .flatMap(line -> ITEMS.stream()
                        .filter(item -> line.entry(item).isBlank())
                        .map(item -> line.finding(MISSING, item, Map.of("item", item.header()))));
    }

    private static Stream<Finding> isBelievable(Line line) {
        BigDecimal graduates = BigDecimal.valueOf(line.need(ProfileSheet.GRADUATES));
        BigDecimal expected = BigDecimal.valueOf(line.need(ProfileSheet.ENTRANTS)
                + line.need(ProfileSheet.THREE_YEAR_IN)
                - line.need(ProfileSheet.THREE_YEAR_OUT)
                - line.need(ProfileSheet.THREE_YEAR_DEATHS));
        BigDecimal per = graduates.multiply(HUNDRED);
        boolean above = graduates.compareTo(expected) > 0;
        boolean below = per.compareTo(expected.multiply(LEAST)) < 0;
        return Rule.unless(
                !above && !below,
                () -> line.finding(
                        RATE,
                        ProfileSheet.GRADUATES,
                        Map.of(
                                "rate",
                                expected.signum() > 0
                                        ? "约" + per.divide(expected, 1, RoundingMode.HALF_UP) + "%"
                                        : "算不出（应毕业人数为" + expected + "）",
                                "reason",
                                above ? "高于100%" : "低于80%")));
    }
}
