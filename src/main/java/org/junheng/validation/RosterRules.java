package org.junheng.validation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.template.Book;
import org.junheng.template.ClassSheet;
import org.junheng.template.Column;
import org.junheng.template.LiftingSheet;
import org.junheng.template.Line;
import org.junheng.template.LineGroups;
import org.junheng.template.ScoreSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.Typing;

/** The classes that 学业成绩 and 培优转差 name, as 班级学生 knows them. */
final class RosterRules {

    static final Kind UNKNOWN = new Kind("E407", "班级不在班级学生表中", "{grade}{class}不在班级学生表中", "请核对年级和班级，或在班级学生表中补上这个班");
    static final Kind TOO_MANY =
            new Kind("E408", "参加考试人数多于本班学生数", "{grade}{class}有{sat}人参加考试，班级学生表中本班学生数为{students}", "请核对考生的班级和本班学生数");

    static final List<Kind> KINDS = List.of(UNKNOWN, TOO_MANY);

    private static final List<Column<?>> SITTING =
            List.of(ScoreSheet.EXAM, ScoreSheet.DATE, ScoreSheet.GRADE, ScoreSheet.CLASS);

    private record Sitting(String exam, LocalDate date, List<String> ofClass) {}

    private record Named(String grade, String name) {}

    /**
     * A line of 班级学生.
     *
     * @param grade with name, null where any may be meant once what is wrong with the line is mended
     */
    private record Entered(@Nullable String grade, @Nullable String name) {

        boolean maybe(Named named) {
            return (grade == null || grade.equals(named.grade())) && (name == null || name.equals(named.name()));
        }
    }

    private RosterRules() {}

    static Rule<Book> rules() {
        return Lines.against(
                ClassSheet.SPEC,
                Rule.all(List.of(
                        isKnown(ScoreSheet.SPEC, ScoreSheet.GRADE, ScoreSheet.CLASS),
                        isKnown(LiftingSheet.SPEC, LiftingSheet.GRADE, LiftingSheet.CLASS),
                        RosterRules::holdsWhoSat)));
    }

    private static Rule<Book> isKnown(SheetSpec sheet, Column<String> grade, Column<String> name) {
        return book -> {
            List<Entered> classes = classes(book);
            return LineGroups.of(book.lines(sheet), List.of(grade, name), line -> named(line, grade, name))
                    .entrySet()
                    .stream()
                    .filter(named -> classes.stream().noneMatch(known -> known.maybe(named.getKey())))
                    .flatMap(named -> named.getValue().stream())
                    .map(line ->
                            line.finding(UNKNOWN, name, Map.of("grade", line.need(grade), "class", line.need(name))));
        };
    }

    private static Optional<Named> named(Line line, Column<String> grade, Column<String> name) {
        return line.has(grade) && line.has(name)
                ? Optional.of(new Named(line.need(grade), Typing.compact(line.need(name))))
                : Optional.empty();
    }

    private static List<Entered> classes(Book book) {
        Set<Line> sound = Set.copyOf(Repeats.withoutLater(book, ClassSheet.SPEC));
        return book.lines(ClassSheet.SPEC).stream()
                .map(line -> new Entered(
                        ClassRules.contradictsStage(line) ? null : line.get(ClassSheet.GRADE),
                        sound.contains(line) && line.has(ClassSheet.CLASS)
                                ? Typing.compact(line.need(ClassSheet.CLASS))
                                : null))
                .toList();
    }

    private static Stream<Finding> holdsWhoSat(Book book) {
        Map<List<String>, Line> classes = new LinkedHashMap<>();
        Repeats.withoutLater(book, ClassSheet.SPEC)
                .forEach(line -> ClassRules.key(line).ifPresent(key -> classes.put(key, line)));
        return LineGroups.of(Repeats.withoutLater(book, ScoreSheet.SPEC), SITTING, RosterRules::sitting)
                .entrySet()
                .stream()
                .flatMap(sitting -> {
                    Line known = classes.get(sitting.getKey().ofClass());
                    List<Line> sat =
                            sitting.getValue().stream().filter(Papers::satAny).toList();
                    return known == null || !known.has(ClassSheet.STUDENTS) ? Stream.empty() : fits(sat, known);
                });
    }

    private static Stream<Finding> fits(List<Line> sat, Line known) {
        return Rule.unless(
                sat.size() <= Headcount.of(known).most(),
                () -> sat.get(0)
                        .finding(
                                TOO_MANY,
                                ScoreSheet.CLASS,
                                Map.of(
                                        "grade", known.need(ClassSheet.GRADE),
                                        "class", known.need(ClassSheet.CLASS),
                                        "sat", sat.size(),
                                        "students", known.need(ClassSheet.STUDENTS))));
    }

    /** The exam and class of a line; empty when a cell it needs is wrong. */
    private static Optional<Sitting> sitting(Line line) {
        boolean usable = line.has(ScoreSheet.EXAM)
                && line.has(ScoreSheet.DATE)
                && line.has(ScoreSheet.GRADE)
                && line.has(ScoreSheet.CLASS);
        return usable
                ? Optional.of(new Sitting(
                        line.need(ScoreSheet.EXAM),
                        line.need(ScoreSheet.DATE),
                        List.of(line.need(ScoreSheet.GRADE), Typing.compact(line.need(ScoreSheet.CLASS)))))
                : Optional.empty();
    }
}
