package org.junheng.indicator.teaching;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Grade;
import org.junheng.template.Subjects;

/**
 * A paper of an exam; two exams of one month are two by name and date.
 *
 * @param exam the name as most schools type it
 * @param date null where no school says it
 */
public record Paper(String exam, @Nullable LocalDate date, Grade grade, String subject) implements Comparable<Paper> {

    private static final Comparator<Paper> ORDER = Comparator.comparing(
                    Paper::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Paper::exam)
            .thenComparing(Paper::grade)
            .thenComparing(paper -> Subjects.EXAMINED.indexOf(paper.subject()))
            .thenComparing(Paper::subject);

    @Override
    public int compareTo(Paper other) {
        return ORDER.compare(this, other);
    }

    /** Its exam, grade and subject, such as {@code 期中考试（2026-10-24）六年级数学}. */
    public String label() {
        return exam + (date == null ? "" : "（" + date + "）") + grade.label() + subject;
    }

    /** Whether it belongs to the same exam. */
    public boolean isOf(Paper other) {
        return exam.equals(other.exam) && (date == null ? other.date == null : date.equals(other.date));
    }
}
