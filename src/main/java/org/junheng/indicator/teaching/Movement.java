package org.junheng.indicator.teaching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Grade;
import org.junheng.school.Stage;

/**
 * What has changed since the last exam of the same students in the same subject. A cohort moves up a grade when the
 * school year begins, in September; from one stage to the next it is put together anew and not followed. Classes are not
 * followed either.
 */
public final class Movement {

    private static final List<Grade> GRADES = List.of(Grade.values());

    private final YearMonth month;
    private final Map<Cohort, TreeMap<When, PaperResult>> exams = new HashMap<>();

    /**
     * The students of a place who began school together.
     *
     * @param began the school year of their first grade
     */
    private record Cohort(Place place, String subject, Stage stage, int began) {}

    private record When(YearMonth month, LocalDate date) {
        static final Comparator<When> ORDER = Comparator.comparing(When::month).thenComparing(When::date);
    }

    /**
     * A step from the last exam to this one.
     *
     * @param before how they did then
     * @param scoreRate change in percentage points, as of the pass rate
     * @param ranks gained; below zero for lost ones
     */
    public record Step(
            YearMonth month,
            PaperResult before,
            @Nullable BigDecimal scoreRate,
            @Nullable BigDecimal passRate,
            @Nullable Integer ranks) {}

    /**
     * Looks back from the last of these months.
     *
     * @param course the figures of each month that is known, this one included
     */
    public Movement(SortedMap<YearMonth, TeachingFigures> course) {
        this.month = course.lastKey();
        course.forEach((time, figures) -> figures.results().stream()
                .filter(result -> isFollowed(result) && result.sums().sat() > 0)
                .forEach(result -> exams.computeIfAbsent(cohort(time, result), key -> new TreeMap<>(When.ORDER))
                        .merge(when(time, result), result, Movement::wider)));
    }

    /** Since the last exam before this one; empty when there was none in the months known. */
    public Optional<Step> since(PaperResult result) {
        return Optional.ofNullable(isFollowed(result) ? exams.get(cohort(month, result)) : null)
                .map(known -> known.lowerEntry(when(month, result)))
                .map(last -> step(last.getKey().month(), last.getValue(), result));
    }

    /** Classes are not followed from exam to exam. */
    private static boolean isFollowed(PaperResult result) {
        return result.place().level() != Level.CLASS;
    }

    private static Step step(YearMonth month, PaperResult before, PaperResult now) {
        Integer then = before.rank();
        Integer rank = now.rank();
        return new Step(
                month,
                before,
                change(before.sums().scoreRate(), now.sums().scoreRate()),
                change(before.sums().passRate(), now.sums().passRate()),
                then == null || rank == null ? null : (Integer) (then - rank));
    }

    private static @Nullable BigDecimal change(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        return before == null || now == null ? null : now.subtract(before);
    }

    /** Of two exams of one day, that which more students sat. */
    private static PaperResult wider(PaperResult one, PaperResult other) {
        int more = Integer.compare(one.sums().sat(), other.sums().sat());
        return more > 0 || (more == 0 && one.paper().compareTo(other.paper()) <= 0) ? one : other;
    }

    private static Cohort cohort(YearMonth time, PaperResult result) {
        int year = time.getMonthValue() >= Month.SEPTEMBER.getValue() ? time.getYear() : time.getYear() - 1;
        return new Cohort(
                result.place(),
                result.paper().subject(),
                result.paper().grade().stage(),
                year - GRADES.indexOf(result.paper().grade()));
    }

    /** An exam whose date is not known counts as the first of its month. */
    private static When when(YearMonth time, PaperResult result) {
        LocalDate date = result.paper().date();
        return new When(time, date == null ? time.atDay(1) : date);
    }
}
