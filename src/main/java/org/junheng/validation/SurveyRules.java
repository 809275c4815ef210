package org.junheng.validation;

import java.util.List;
import java.util.Map;
import org.junheng.finding.Kind;
import org.junheng.template.Book;
import org.junheng.template.Line;
import org.junheng.template.SurveySheet;

/** The replies of 满意度. */
final class SurveyRules {

    static final Kind SUM = new Kind("E315", "有效回收与各项之和不符", "满意、基本满意、不满意之和为{sum}，有效回收填{valid}", "请核对，使三项之和等于有效回收");
    static final Kind MORE_THAN_SENT = new Kind("E316", "有效回收多于发放问卷", "有效回收填{valid}，多于发放问卷{sent}", "请核对发放问卷和有效回收");

    static final List<Kind> KINDS = List.of(SUM, MORE_THAN_SENT);

    private SurveyRules() {}

    static Rule<Book> rules() {
        return Lines.each(SurveySheet.SPEC, Rule.all(List.of(addsUp(), comesFromWhatWasSent())));
    }

    private static Rule<Line> addsUp() {
        return Lines.given(
                List.of(
                        SurveySheet.VALID,
                        SurveySheet.SATISFIED,
                        SurveySheet.FAIRLY_SATISFIED,
                        SurveySheet.DISSATISFIED),
                line -> {
                    long valid = line.need(SurveySheet.VALID);
                    long sum = line.need(SurveySheet.SATISFIED)
                            + line.need(SurveySheet.FAIRLY_SATISFIED)
                            + line.need(SurveySheet.DISSATISFIED);
                    return Rule.unless(
                            sum == valid,
                            () -> line.finding(SUM, SurveySheet.VALID, Map.of("sum", sum, "valid", valid)));
                });
    }

    private static Rule<Line> comesFromWhatWasSent() {
        return Lines.given(List.of(SurveySheet.SENT, SurveySheet.VALID), line -> {
            long sent = line.need(SurveySheet.SENT);
            long valid = line.need(SurveySheet.VALID);
            return Rule.unless(
                    valid <= sent,
                    () -> line.finding(MORE_THAN_SENT, SurveySheet.VALID, Map.of("valid", valid, "sent", sent)));
        });
    }
}
