package org.junheng.validation;

import java.util.List;
import java.util.Optional;
import org.junheng.template.Book;
import org.junheng.template.ClassSheet;
import org.junheng.template.Line;
import org.junheng.template.ProfileSheet;

/**
 * How many students there are.
 *
 * @param typed by 学生数
 * @param least with {@code most}, what it may be where 学生数 and 男生数 + 女生数 differ (E301): nothing else is said of
 *     a number that is only wrong because of that
 */
record Headcount(long typed, long least, long most) {

    /** The students of the classes; empty when the number of one is not known, or no class is. */
    static Optional<Headcount> ofClasses(Book book) {
        List<Line> classes = Repeats.withoutLater(book, ClassSheet.SPEC);
        return Lines.isComparable(book, ClassSheet.SPEC)
                        && classes.stream().allMatch(line -> line.has(ClassSheet.STUDENTS))
                ? Optional.of(classes.stream().map(Headcount::of).reduce(new Headcount(0, 0, 0), Headcount::plus))
                : Optional.empty();
    }

    /** The same with those of 高中; empty when that number is wrong, too. */
    static Optional<Headcount> ofSchool(Book book) {
        boolean seniorWrong = book.form(ProfileSheet.SPEC)
                .filter(profile -> profile.entry(ProfileSheet.SENIOR_STUDENTS).faulty())
                .isPresent();
        long senior = book.form(ProfileSheet.SPEC)
                .map(profile -> profile.get(ProfileSheet.SENIOR_STUDENTS, 0L))
                .orElse(0L);
        return seniorWrong ? Optional.empty() : ofClasses(book).map(new Headcount(senior, senior, senior)::plus);
    }

    /** The students of a class whose number is known. */
    static Headcount of(Line line) {
        long students = line.need(ClassSheet.STUDENTS);
        long sum = line.has(ClassSheet.BOYS) && line.has(ClassSheet.GIRLS)
                ? line.need(ClassSheet.BOYS) + line.need(ClassSheet.GIRLS)
                : students;
        return new Headcount(students, Math.min(students, sum), Math.max(students, sum));
    }

    private Headcount plus(Headcount other) {
        return new Headcount(typed + other.typed, least + other.least, most + other.most);
    }
}
