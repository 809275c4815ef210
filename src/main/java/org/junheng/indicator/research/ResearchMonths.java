package org.junheng.indicator.research;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junheng.indicator.county.Counted;
import org.junheng.indicator.county.Share;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCalendar;
import org.junheng.template.ResearchSheet;

/**
 * The research of one school, month by month of the term and the school year so far; a month counts in which the school
 * had to report, whether or not it still has to.
 *
 * @param tallies of the months that it reported, in order
 */
record ResearchMonths(RegisteredSchool school, YearMonth month, List<ResearchTally> tallies) {

    /** What a school did before a month. */
    static ResearchMonths before(YearMonth month, RegisteredSchool school, ResearchCourse course) {
        List<ResearchTally> tallies = new ArrayList<>();
        YearMonth first = SchoolCalendar.termStart(month).isBefore(SchoolCalendar.yearStart(month))
                ? SchoolCalendar.termStart(month)
                : SchoolCalendar.yearStart(month);
        for (YearMonth earlier = first; earlier.isBefore(month); earlier = earlier.plusMonths(1)) {
            if (school.isExpected(earlier)) {
                course.of(school.code(), earlier).ifPresent(tallies::add);
            }
        }
        return new ResearchMonths(school, month, List.copyOf(tallies));
    }

    /** The same with the month itself. */
    ResearchMonths and(ResearchTally now) {
        List<ResearchTally> all = new ArrayList<>(tallies);
        all.add(now);
        return new ResearchMonths(school, month, List.copyOf(all));
    }

    /** An activity of the term so far. */
    Counted thisTerm(Function<ResearchTally, Counted> what) {
        return sum(SchoolCalendar.termSoFar(month), what);
    }

    /** What a school that has closed did in the term before it did, with the last month that tells of it. */
    Optional<Share> ofClosed(Function<ResearchMonths, Share> share) {
        List<YearMonth> term = SchoolCalendar.termSoFar(month);
        return tallies.stream()
                .map(ResearchTally::month)
                .filter(term::contains)
                .reduce((earlier, later) -> later)
                .map(share.apply(this)::takenIn);
    }

    Counted sum(List<YearMonth> of, Function<ResearchTally, Counted> what) {
        Optional<Counted> sum = tallies.stream()
                .filter(tally -> of.contains(tally.month()))
                .map(tally -> dated(tally.month(), what.apply(tally)))
                .reduce(Counted::plus);
        return sum.orElse(Counted.unknown(ResearchSheet.SPEC.name()));
    }

    /** A wrong cell of an earlier month's workbook, with the month. */
    private Counted dated(YearMonth of, Counted count) {
        return of.equals(month)
                ? count
                : new Counted(
                        count.value(),
                        count.sheet(),
                        count.rows(),
                        count.wanting().stream().map(cell -> of + " " + cell).toList());
    }
}
