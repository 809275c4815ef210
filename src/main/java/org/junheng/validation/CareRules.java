package org.junheng.validation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.template.Book;
import org.junheng.template.CareSheet;

/** The home visits of 家校心理. */
final class CareRules {

    static final Kind VISITS =
            new Kind("E412", "家访学生数多于在校学生数", "本学期家访学生数填{visits}，多于在校学生数{students}", "请填家访过的学生人数，同一名学生只计一次");

    static final List<Kind> KINDS = List.of(VISITS);

    private CareRules() {}

    static Rule<Book> rules() {
        return CareRules::areOfItsStudents;
    }

    private static Stream<Finding> areOfItsStudents(Book book) {
        return book.form(CareSheet.SPEC).stream()
                .flatMap(line -> Headcount.ofSchool(book).stream()
                        .filter(students -> line.get(CareSheet.HOME_VISITS, 0L) > students.most())
                        .map(students -> line.finding(
                                VISITS,
                                CareSheet.HOME_VISITS,
                                Map.of("visits", line.need(CareSheet.HOME_VISITS), "students", students.typed()))));
    }
}
