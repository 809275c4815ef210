package org.junheng.indicator.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Book;
import org.junheng.template.Line;
import org.junheng.template.PostingSheet;
import org.junheng.template.TeacherSheet;

/**
 * A posting of 支教交流 as the reporting school lists it.
 *
 * @param person a number for each document number, the same for the same person within this report
 * @param teacher the row of that document number among the school's teachers; null when it is not there
 * @param type 支教, 交流轮岗 or 跟岗学习
 */
public record PostingFact(
        int row,
        int person,
        @Nullable Integer teacher,
        String type,
        String from,
        String to,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable BigDecimal weeklyLessons,
        @Nullable Long observed,
        @Nullable Long openLessons,
        @Nullable Long lectures,
        String appraisal) {

    /** The same without what it counts by the term: of the next term that says nothing. */
    public PostingFact afterItsTerm() {
        return new PostingFact(
                row, person, teacher, type, from, to, start, end, weeklyLessons, null, null, null, appraisal);
    }

    static List<PostingFact> of(Book book) {
        Map<String, Integer> teachers = new HashMap<>();
        book.lines(TeacherSheet.SPEC)
                .forEach(line -> teachers.putIfAbsent(key(line.get(TeacherSheet.DOCUMENT)), line.row()));
        teachers.remove("");
        Map<String, Integer> people = new HashMap<>();
        return book.lines(PostingSheet.SPEC).stream()
                .map(line -> {
                    String key = key(line.get(PostingSheet.DOCUMENT));
                    int person = key.isEmpty() ? -line.row() : people.computeIfAbsent(key, k -> people.size() + 1);
                    return of(line, person, teachers.get(key));
                })
                .toList();
    }

    private static String key(@Nullable String document) {
        return document == null ? "" : document.toUpperCase(Locale.ROOT);
    }

    private static PostingFact of(Line line, int person, @Nullable Integer teacher) {
        return new PostingFact(
                line.row(),
                person,
                teacher,
                line.get(PostingSheet.TYPE, ""),
                line.get(PostingSheet.FROM, ""),
                line.get(PostingSheet.TO, ""),
                line.get(PostingSheet.START),
                line.get(PostingSheet.END),
                line.get(PostingSheet.WEEKLY_LESSONS),
                line.get(PostingSheet.OBSERVED),
                line.get(PostingSheet.OPEN_LESSONS),
                line.get(PostingSheet.LECTURES),
                line.get(PostingSheet.APPRAISAL, ""));
    }
}
