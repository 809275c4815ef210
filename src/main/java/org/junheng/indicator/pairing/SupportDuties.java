package org.junheng.indicator.pairing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.dossier.PostingFact;

/**
 * Judges what one teacher owes by all the rows of 支教 together, for the duties are asked of each posted teacher: lessons
 * a week in every posting, what is counted by the term and the time away over all of them.
 *
 * @param rows of the same teacher, from the same school
 * @param young whether of the age that is asked for; null when it cannot be told
 */
record SupportDuties(List<PostingResult> rows, @Nullable Boolean young, YearMonth month) {

    private static final int OBSERVED = 20;
    private static final int OPEN_LESSONS = 2;
    private static final int LECTURES = 2;

    /** Met or not, without an entry where it cannot be told. */
    Map<Duty, Boolean> judged() {
        Map<Duty, Boolean> duties = new EnumMap<>(Duty.class);
        put(duties, Duty.LESSONS, lessons());
        put(duties, Duty.OBSERVED, together(PostingFact::observed, OBSERVED));
        put(duties, Duty.OPEN_LESSONS, together(PostingFact::openLessons, OPEN_LESSONS));
        put(duties, Duty.LECTURES, together(PostingFact::lectures, LECTURES));
        put(duties, Duty.YEAR, aYear());
        put(duties, Duty.AGE, young);
        return duties;
    }

    private static void put(Map<Duty, Boolean> duties, Duty duty, @Nullable Boolean met) {
        if (met != null) {
            duties.put(duty, met);
        }
    }

    private @Nullable Boolean lessons() {
        List<Boolean> told = rows.stream()
                .map(row -> PostingFamily.enoughLessons(row.fact().weeklyLessons(), row.stage()))
                .filter(Objects::nonNull)
                .toList();
        return told.contains(false) ? Boolean.FALSE : told.size() == rows.size() ? Boolean.TRUE : null;
    }

    /** Where a row does not say, what the others come to may be enough already. */
    private @Nullable Boolean together(Function<PostingFact, @Nullable Long> count, int asked) {
        List<Long> told = rows.stream()
                .map(row -> count.apply(row.fact()))
                .filter(Objects::nonNull)
                .toList();
        boolean enough = told.stream().mapToLong(Long::longValue).sum() >= asked;
        return enough ? Boolean.TRUE : told.size() == rows.size() ? Boolean.FALSE : null;
    }

    /**
     * From the first day to the last, both included, without the days between two postings; one without an end is known
     * to be long enough after a year.
     */
    private @Nullable Boolean aYear() {
        List<PostingFact> dated = rows.stream()
                .map(PostingResult::fact)
                .filter(fact -> fact.start() != null)
                .sorted(Comparator.comparing(fact -> Objects.requireNonNull(fact.start())))
                .toList();
        if (dated.isEmpty()) {
            return null;
        }
        LocalDate began = Objects.requireNonNull(dated.get(0).start());
        LocalDate reached = began;
        long away = 0;
        for (PostingFact fact : dated) {
            LocalDate start = later(reached, Objects.requireNonNull(fact.start()));
            LocalDate end = (fact.end() == null ? month.atEndOfMonth() : fact.end()).plusDays(1);
            away += Math.max(0, start.until(end, ChronoUnit.DAYS));
            reached = later(reached, end);
        }
        boolean enough = !began.plusYears(1).isAfter(began.plusDays(away));
        boolean open = dated.size() < rows.size() || dated.stream().anyMatch(fact -> fact.end() == null);
        return enough ? Boolean.TRUE : open ? null : Boolean.FALSE;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
