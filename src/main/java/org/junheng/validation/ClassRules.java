package org.junheng.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.school.Grade;
import org.junheng.school.Labelled;
import org.junheng.template.Book;
import org.junheng.template.ClassSheet;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.Typing;

/** The classes of 班级学生. */
final class ClassRules {

    static final Kind SUM =
            new Kind("E301", "学生数与男女生数不符", "学生数填{students}，男生数与女生数之和为{sum}{cause}", "请核对，使学生数等于男生数加女生数");
    static final Kind PART = new Kind("E302", "其中数大于学生数", "“{column}”填{part}，大于本班学生数{students}", "请核对本列和学生数");
    static final Kind GRADE = new Kind("E303", "年级不属于学段", "{grade}不属于{stage}", "小学是一年级至六年级，初中是七年级至九年级，请核对学段和年级");
    static final Kind TWICE = new Kind("E304", "班级重复", "{grade}{class}与第{row}行重复", "同一年级内班级名称不能重复，请核对年级和班级");
    static final Kind SIZE = new Kind("Q305", "班额异常", "本班学生数为{students}，{reason}", "请核对学生数；确实如此的请说明");

    static final Kind DROPPED_OUT = new Kind("Q508", "有学生辍学", "本月辍学填{students}人", "请核对；属实的请说明劝返情况");

    static final List<Kind> KINDS = List.of(SUM, PART, GRADE, TWICE, SIZE, DROPPED_OUT);

    private static final long SMALLEST = 5;
    private static final long LARGEST = 65;

    private ClassRules() {}

    static Rule<Book> rules() {
        return Rule.all(List.of(
                Lines.each(
                        ClassSheet.SPEC,
                        Rule.all(List.of(addsUp().thenIfClean(fitsItsSize()), gradeFitsStage(), losesNobody()))),
                Repeats.told(ClassSheet.SPEC, ClassRules::twice)));
    }

    /** Grade and class by which a class is known, without stray spaces; empty when a cell it needs is wrong. */
    static Optional<List<String>> key(Line line) {
        boolean usable = line.has(ClassSheet.GRADE) && line.has(ClassSheet.CLASS) && !contradictsStage(line);
        return usable
                ? Optional.of(List.of(line.need(ClassSheet.GRADE), Typing.compact(line.need(ClassSheet.CLASS))))
                : Optional.empty();
    }

    private static Rule<Line> addsUp() {
        return Lines.given(List.of(ClassSheet.STUDENTS, ClassSheet.BOYS, ClassSheet.GIRLS), line -> {
            long students = line.need(ClassSheet.STUDENTS);
            long sum = line.need(ClassSheet.BOYS) + line.need(ClassSheet.GIRLS);
            return Rule.unless(
                    students == sum,
                    () -> line.finding(
                            SUM,
                            ClassSheet.STUDENTS,
                            Map.of("students", students, "sum", sum, "cause", cause(line, students, sum))));
        });
    }

    /** What alone would mend the sum: two digits that changed places, or the one cell that other cells deny, too. */
    private static String cause(Line line, long students, long sum) {
        List<Column<Long>> cells = List.of(ClassSheet.STUDENTS, ClassSheet.BOYS, ClassSheet.GIRLS);
        List<Long> parts = List.of(line.need(ClassSheet.BOYS), line.need(ClassSheet.GIRLS));
        List<Transposed.Swap> swaps = Transposed.mending(students, parts);
        if (!swaps.isEmpty()) {
            Transposed.Swap swap = swaps.get(0);
            return "，像是“" + cells.get(swap.position()).header() + "”把" + swap.meant() + "写成了" + swap.typed();
        }
        List<Long> others =
                ClassSheet.PARTS.stream().map(part -> line.get(part, 0L)).toList();
        boolean denied = others.stream().anyMatch(part -> part > students)
                && others.stream().allMatch(part -> part <= sum);
        return denied ? "，其中数也大于学生数，像是学生数填错" : "";
    }

    private static Rule<Line> fitsItsSize() {
        return Lines.given(List.of(ClassSheet.STUDENTS), line -> {
            long students = line.need(ClassSheet.STUDENTS);
            Stream<Finding> parts = ClassSheet.PARTS.stream()
                    .filter(part -> line.get(part, 0L) > students)
                    .map(part -> aboveItsClass(line, part, students));
            String reason =
                    students < SMALLEST ? "少于" + SMALLEST + "人" : students > LARGEST ? "多于" + LARGEST + "人" : "";
            return Stream.concat(
                    parts,
                    Rule.unless(
                            reason.isEmpty(),
                            () -> line.finding(
                                    SIZE, ClassSheet.STUDENTS, Map.of("students", students, "reason", reason))));
        });
    }

    private static Finding aboveItsClass(Line line, Column<Long> part, long students) {
        return line.finding(PART, part, Map.of("column", part.header(), "part", line.need(part), "students", students));
    }

    private static Rule<Line> gradeFitsStage() {
        return Lines.given(
                List.of(ClassSheet.STAGE, ClassSheet.GRADE),
                line -> Rule.unless(
                        !contradictsStage(line),
                        () -> line.finding(
                                GRADE,
                                ClassSheet.GRADE,
                                Map.of("grade", line.need(ClassSheet.GRADE), "stage", line.need(ClassSheet.STAGE)))));
    }

    private static Rule<Line> losesNobody() {
        return Lines.given(List.of(ClassSheet.DROPPED_OUT), line -> {
            long students = line.need(ClassSheet.DROPPED_OUT);
            return Rule.unless(
                    students == 0,
                    () -> line.finding(DROPPED_OUT, ClassSheet.DROPPED_OUT, Map.of("students", students)));
        });
    }

    static boolean contradictsStage(Line line) {
        String stage = line.get(ClassSheet.STAGE);
        return stage != null
                && Labelled.of(Grade.class, line.get(ClassSheet.GRADE, ""))
                        .filter(grade -> !grade.stage().label().equals(stage))
                        .isPresent();
    }

    private static Finding twice(Line first, Line later) {
        return later.finding(
                TWICE,
                ClassSheet.CLASS,
                Map.of(
                        "grade", later.need(ClassSheet.GRADE),
                        "class", later.need(ClassSheet.CLASS),
                        "row", first.row()));
    }
}
