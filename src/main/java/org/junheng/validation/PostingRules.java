package org.junheng.validation;

import java.util.List;
import java.util.Map;
import org.junheng.finding.Kind;
import org.junheng.intake.Register;
import org.junheng.template.Book;
import org.junheng.template.Line;
import org.junheng.template.PostingSheet;

/** The postings of 支教交流. */
final class PostingRules {

    static final Kind DATES = new Kind("E313", "结束日期早于开始日期", "结束日期早于开始日期{start}", "请核对开始日期和结束日期；还没有结束的留空");
    static final Kind SAME_SCHOOL = new Kind("E314", "派出与接收是同一所学校", "接收学校与派出学校的标识码相同", "请核对派出学校标识码和接收学校标识码");

    static final List<Kind> KINDS = List.of(DATES, SAME_SCHOOL);

    private PostingRules() {}

    static Rule<Book> rules(Yardstick yardstick) {
        Register register = yardstick.bureau().register();
        Rule<Line> codesAreKnown = Rule.all(
                List.of(CodeRules.isKnown(PostingSheet.FROM, register), CodeRules.isKnown(PostingSheet.TO, register)));
        return Rule.all(List.of(
                Documents.ofPostedAreSound(),
                Lines.each(
                        PostingSheet.SPEC,
                        Rule.all(List.of(
                                codesAreKnown.thenIfClean(schoolsDiffer()),
                                endsAfterItsStart(),
                                Lines.atMost(
                                        PostingSheet.WEEKLY_LESSONS,
                                        TeacherRules.MOST_LESSONS,
                                        TeacherRules.LESSONS))))));
    }

    private static Rule<Line> schoolsDiffer() {
        return Lines.given(
                List.of(PostingSheet.FROM, PostingSheet.TO),
                line -> Rule.unless(
                        !line.need(PostingSheet.FROM).equals(line.need(PostingSheet.TO)),
                        () -> line.finding(SAME_SCHOOL, PostingSheet.TO, Map.of())));
    }

    private static Rule<Line> endsAfterItsStart() {
        return Lines.given(
                List.of(PostingSheet.START, PostingSheet.END),
                line -> Rule.unless(
                        !line.need(PostingSheet.END).isBefore(line.need(PostingSheet.START)),
                        () -> line.finding(DATES, PostingSheet.END, Map.of("start", line.need(PostingSheet.START)))));
    }
}
