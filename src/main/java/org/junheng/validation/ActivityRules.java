package org.junheng.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junheng.finding.Kind;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.PairSheet;
import org.junheng.template.ResearchSheet;

/** The month's activities, of 结对帮扶 and of 教研活动. */
final class ActivityRules {

    static final Kind OTHER_MONTH =
            new Kind("E320", "活动日期不在所属期内", "活动日期不在所属期{period}之内", "只填所属月份内的活动，请核对日期或删除该行；各行都是另一个月的，请核对封面的所属期");

    static final List<Kind> KINDS = List.of(OTHER_MONTH);

    private ActivityRules() {}

    static Rule<Book> rules(Yardstick yardstick) {
        return Rule.all(List.of(
                Lines.each(PairSheet.SPEC, isOfTheMonth(PairSheet.DATE, yardstick.period())),
                Lines.each(
                        PairSheet.SPEC,
                        CodeRules.isKnown(PairSheet.PARTNER, yardstick.bureau().register())),
                Lines.each(ResearchSheet.SPEC, isOfTheMonth(ResearchSheet.DATE, yardstick.period()))));
    }

    private static Rule<Line> isOfTheMonth(Column<LocalDate> column, YearMonth period) {
        return Lines.given(
                List.of(column),
                line -> Rule.unless(
                        isOf(line, column, period), () -> line.finding(OTHER_MONTH, column, Map.of("period", period))));
    }

    static boolean isOf(Line line, Column<LocalDate> column, YearMonth period) {
        return line.has(column) && YearMonth.from(line.need(column)).equals(period);
    }
}
