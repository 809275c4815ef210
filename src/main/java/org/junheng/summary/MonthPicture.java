package org.junheng.summary;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Standard;
import org.junheng.intake.Bureau;

/**
 * Everything that the outputs of a month are drawn from.
 *
 * @param standard in force, with the bureau's own limits
 * @param course the months before that have figures, oldest first, eleven at most, and this month last
 * @param yearAgo the same month a year before
 * @param revisions what of this month was published before with another value
 * @param files every file that concerns the month: of its period, or of none that can be read; by path
 */
public record MonthPicture(
        YearMonth period,
        Bureau bureau,
        Standard standard,
        Reporting reporting,
        CountyMonth now,
        List<CountyMonth> course,
        Optional<CountyMonth> yearAgo,
        Remedies remedies,
        List<Revision> revisions,
        List<Handed> files) {

    public MonthPicture {
        course = List.copyOf(course);
        revisions = List.copyOf(revisions);
        files = List.copyOf(files);
    }

    /** The picture with what follows from these: the remedies, and the revisions of what was published before. */
    public static MonthPicture of(
            Bureau bureau,
            Reporting reporting,
            List<CountyMonth> course,
            Optional<CountyMonth> yearAgo,
            List<Handed> files,
            Past past) {
        CountyMonth now = course.get(course.size() - 1);
        return new MonthPicture(
                now.month(),
                bureau,
                now.figures().standard(),
                reporting,
                now,
                course,
                yearAgo,
                new Physician(now, course, past.monthBefore()).remedies(),
                past.revisions(now),
                files);
    }

    public String county() {
        return bureau.parameters().county();
    }

    /** The parameters that are set and have no part in anything: a slip of the pen must not pass for a limit in force. */
    public List<String> unusedParameters() {
        return bureau.parameters().others().stream()
                .filter(name -> !standard.keys().contains(name))
                .toList();
    }

    public CountyFigures figures() {
        return now.figures();
    }

    /** The month before, if anything is known of it. */
    public Optional<CountyMonth> before() {
        return course.stream()
                .filter(month -> month.month().equals(period.minusMonths(1)))
                .findFirst();
    }
}
