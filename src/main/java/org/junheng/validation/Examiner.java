package org.junheng.validation;

import java.util.List;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.intake.AsOf;
import org.junheng.intake.Bureau;
import org.junheng.intake.Cover;
import org.junheng.template.Book;

/** Asks everything that can be asked of one workbook by itself. */
public final class Examiner {

    private Examiner() {}

    /** What there is to say about an admitted workbook beside its admission, folded, in the order of reading. */
    public static List<Finding> examine(Book book, Cover cover, Bureau bureau, AsOf asOf) {
        Stream<Finding> findings = Stream.concat(
                book.findings().stream(),
                rules(new Yardstick(cover, bureau, asOf)).ask(book));
        return Folding.folded(
                Shifts.named(book, findings.sorted(new ReadingOrder(book)).toList()));
    }

    private static Rule<Book> rules(Yardstick yardstick) {
        return Rule.all(List.of(
                CoverRules.rules(yardstick),
                ProfileRules.rules(yardstick),
                StageRules.rules(),
                RetentionRules.rules(),
                ClassRules.rules(),
                TeacherRules.rules(yardstick),
                StaffRules.rules(yardstick),
                PremisesRules.rules(),
                RoomRules.rules(),
                RosterRules.rules(),
                ScoreRules.rules(yardstick),
                PaperRules.rules(),
                ActivityRules.rules(yardstick),
                PostingRules.rules(yardstick),
                LiftingRules.rules(),
                CareRules.rules(),
                SurveyRules.rules()));
    }
}
