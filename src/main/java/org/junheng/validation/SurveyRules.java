package org.junheng.validation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.template.Book;
import org.junheng.template.Line;
import org.junheng.template.SurveySheet;
import org.junheng.validation.across.LikenessRules;

/** The replies of 满意度. */
final class SurveyRules {

    static final Kind SUM = new Kind("E315", "有效回收与各项之和不符", "满意、基本满意、不满意之和为{sum}，有效回收填{valid}", "请核对，使三项之和等于有效回收");
    static final Kind MORE_THAN_SENT = new Kind("E316", "有效回收多于发放问卷", "有效回收填{valid}，多于发放问卷{sent}", "请核对发放问卷和有效回收");

    static final Kind MORE_THAN_STUDENTS =
            new Kind("Q413", "学生问卷多于在校学生数", "学生问卷发放{sent}份，多于在校学生数{students}", "请核对发放问卷的份数；确实如此的请说明");

    static final List<Kind> KINDS = List.of(SUM, MORE_THAN_SENT, MORE_THAN_STUDENTS);

    /** Fewer replies may be alike by chance. */
    private static final long ENOUGH = 30;

    private static final String STUDENTS = "学生";

    private SurveyRules() {}

    static Rule<Book> rules() {
        return Rule.all(List.of(
                Lines.each(
                        SurveySheet.SPEC,
                        addsUp().thenIfClean(Rule.all(List.of(comesFromWhatWasSent(), holdsOtherReplies())))),
                SurveyRules::goesToItsStudents));
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

    private static Rule<Line> holdsOtherReplies() {
        return Lines.given(
                List.of(SurveySheet.VALID, SurveySheet.SATISFIED),
                line -> Rule.unless(
                        line.need(SurveySheet.VALID) < ENOUGH
                                || line.need(SurveySheet.SATISFIED) < line.need(SurveySheet.VALID),
                        () -> line.finding(
                                LikenessRules.TOO_EVEN,
                                SurveySheet.SATISFIED,
                                Map.of("what", line.need(SurveySheet.VALID) + "份问卷全部是满意"))));
    }

    private static Stream<Finding> goesToItsStudents(Book book) {
        return Headcount.ofSchool(book).stream()
                .flatMap(students -> book.lines(SurveySheet.SPEC).stream()
                        .filter(line -> line.get(SurveySheet.GROUP, "").equals(STUDENTS)
                                && line.get(SurveySheet.SENT, 0L) > students.most())
                        .map(line -> line.finding(
                                MORE_THAN_STUDENTS,
                                SurveySheet.SENT,
                                Map.of("sent", line.need(SurveySheet.SENT), "students", students.typed()))));
    }
}
