package org.junheng.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.template.Book;
import org.junheng.template.ClassSheet;
import org.junheng.template.Column;
import org.junheng.template.LiftingSheet;
import org.junheng.template.Line;
import org.junheng.template.ScoreSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.Typing;

/** The classes that 学业成绩 and 培优转差 name, as 班级学生 knows them. */
final class RosterRules {

    static final Kind UNKNOWN = new Kind("E407", "班级不在班级学生表中", "{grade}{class}不在班级学生表中", "请核对年级和班级，或在班级学生表中补上这个班");
    static final Kind TOO_MANY =
            new Kind("E408", "参加考试人数多于本班学生数", "{grade}{class}有{sat}人参加考试，班级学生表中本班学生数为{students}", "请核对考生的班级和本班学生数");

    static final List<Kind> KINDS = List.of(UNKNOWN, TOO_MANY);

    private record Sitting(String exam, Object date, List<String> ofClass) {}

    private RosterRules() {}

    static Rule<Book> rules() {
        return Rule.all(List.of(
                isKnown(ScoreSheet.SPEC, ScoreSheet.GRADE, ScoreSheet.CLASS),
                isKnown(LiftingSheet.SPEC, LiftingSheet.GRADE, LiftingSheet.CLASS),
                RosterRules::holdsWhoSat));
    }

    private static Rule<Book> isKnown(SheetSpec sheet, Column<String> grade, Column<String> name) {
        return book -> {
            Map<List<String>, Boolean> asked = new HashMap<>();
            return book.lines(sheet).stream()
                    .filter(line -> line.has(grade) && line.has(name))
                    .filter(line -> !asked.computeIfAbsent(
                            List.of(line.need(grade), line.need(name)),
                            named -> isKnown(book, named.get(0), named.get(1))))
                    .map(line ->
                            line.finding(UNKNOWN, name, Map.of("grade", line.need(grade), "class", line.need(name))));
        };
    }

    private static boolean isKnown(Book book, String grade, String name) {
        List<Line> sound = Repeats.withoutLater(book, ClassSheet.SPEC);
        return book.lines(ClassSheet.SPEC).stream().anyMatch(known -> maybe(known, sound.contains(known), grade, name));
    }

    /** Whether a line of 班级学生 is that class, or may be once what is wrong with it is mended. */
    private static boolean maybe(Line known, boolean sound, String grade, String name) {
        boolean gradeFits = known.get(ClassSheet.GRADE, grade).equals(grade) || ClassRules.contradictsStage(known);
        boolean nameFits =
                !sound || Typing.compact(known.get(ClassSheet.CLASS, name)).equals(Typing.compact(name));
        return gradeFits && nameFits;
    }

    private static Stream<Finding> holdsWhoSat(Book book) {
        Map<List<String>, Line> classes = new LinkedHashMap<>();
        Repeats.withoutLater(book, ClassSheet.SPEC)
                .forEach(line -> ClassRules.key(line).ifPresent(key -> classes.put(key, line)));
        Map<Sitting, List<Line>> sittings = new LinkedHashMap<>();
        for (Line line : Repeats.withoutLater(book, ScoreSheet.SPEC)) {
            sitting(line)
                    .ifPresent(key -> sittings.computeIfAbsent(key, k -> new ArrayList<>())
                            .add(line));
        }
        return sittings.entrySet().stream().flatMap(sitting -> {
            Line known = classes.get(sitting.getKey().ofClass());
            return known == null || !known.has(ClassSheet.STUDENTS) ? Stream.empty() : fits(sitting.getValue(), known);
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

    /** The exam and class of a line whose student sat any paper; empty when a cell it needs is wrong. */
    private static Optional<Sitting> sitting(Line line) {
        boolean usable = line.has(ScoreSheet.EXAM)
                && line.has(ScoreSheet.DATE)
                && line.has(ScoreSheet.GRADE)
                && line.has(ScoreSheet.CLASS);
        return usable && Papers.satAny(line)
                ? Optional.of(new Sitting(
                        line.need(ScoreSheet.EXAM),
                        line.need(ScoreSheet.DATE),
                        List.of(line.need(ScoreSheet.GRADE), Typing.compact(line.need(ScoreSheet.CLASS)))))
                : Optional.empty();
    }
}
