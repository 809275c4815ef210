package org.junheng.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.template.Book;
import org.junheng.template.CareSheet;
import org.junheng.template.Column;
import org.junheng.template.LiftingSheet;
import org.junheng.template.Line;
import org.junheng.template.PostingSheet;
import org.junheng.template.ResearchSheet;
import org.junheng.template.Subjects;
import org.junheng.template.TeacherSheet;

/** What other sheets say of the teachers of 教师, and what their number says. */
final class StaffRules {

    static final Kind SUBJECTS = new Kind("Q405", "没有体育、音乐或美术教师", "教师表中没有{missing}教师", "请核对任教学科，兼任的按主要学科填；确实没有的请说明");
    static final Kind RATIO = new Kind("Q406", "师生比异常", "{ratio}", "请核对教师表和班级学生表有无漏填；确实如此的请说明");
    static final Kind IN_CHARGE = new Kind("E409", "负责教师或责任教师不在教师表中", "“{column}”填的教师不在教师表中", "请核对姓名，或在教师表中补上这名教师");
    static final Kind POSTED = new Kind("E410", "派出教师不在教师表中", "本校派出的这名教师不在教师表中", "请核对教师姓名和派出学校标识码，或在教师表中补上这名教师");
    static final Kind COUNSELLORS = new Kind(
            "Q411", "专职心理教师多于心理健康教师", "专职心理教师数填{declared}，教师表中任教心理健康的有{counted}人", "请核对专职心理教师数和教师表的任教学科；确实如此的请说明");

    static final List<Kind> KINDS = List.of(SUBJECTS, RATIO, IN_CHARGE, POSTED, COUNSELLORS);

    private static final String TEMPORARY = "临聘";
    private static final long FEWEST = 3;
    private static final long MOST = 40;

    private StaffRules() {}

    static Rule<Book> rules(Yardstick yardstick) {
        return Lines.against(
                TeacherSheet.SPEC,
                Rule.all(List.of(
                        StaffRules::teachesSportAndArt,
                        StaffRules::isEnough,
                        isOfTheSchool(ResearchSheet.TEACHER),
                        isOfTheSchool(LiftingSheet.TEACHER),
                        postedAreOfTheSchool(yardstick.cover().school().digits()),
                        StaffRules::counselsAsItSays)));
    }

    private static Stream<Finding> teachesSportAndArt(Book book) {
        boolean asked = StageRules.type(book)
                .filter(type -> type != SchoolType.TEACHING_POINT && type != SchoolType.SPECIAL)
                .isPresent();
        List<Line> teachers = book.lines(TeacherSheet.SPEC);
        if (!asked || !allHave(teachers, TeacherSheet.SUBJECT)) {
            return Stream.empty();
        }
        Set<String> taught =
                teachers.stream().map(line -> line.need(TeacherSheet.SUBJECT)).collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        if (!taught.contains(Subjects.PE)) {
            missing.add(Subjects.PE);
        }
        if (!taught.contains(Subjects.ART)) {
            Stream.of(Subjects.MUSIC, Subjects.FINE_ART)
                    .filter(subject -> !taught.contains(subject))
                    .forEach(missing::add);
        }
        return Rule.unless(
                missing.isEmpty(),
                () -> SUBJECTS.at(
                        Lines.top(book, TeacherSheet.SPEC), "", Map.of("missing", String.join("、", missing))));
    }

    private static Stream<Finding> isEnough(Book book) {
        List<Line> teachers = book.lines(TeacherSheet.SPEC);
        if (!teachers.stream().allMatch(StaffRules::isKnown)) {
            return Stream.empty();
        }
        long counted = compulsory(Repeats.withoutLater(book, TeacherSheet.SPEC));
        long most = compulsory(teachers);
        boolean taught = teachers.stream().anyMatch(StaffRules::isCompulsory);
        return Headcount.ofClasses(book).stream()
                .filter(students -> taught && students.typed() > 0 && (counted > 0 || most == 0))
                .flatMap(students -> {
                    boolean few = students.most() < FEWEST * counted;
                    boolean many = students.least() > MOST * most;
                    return Rule.unless(
                            !few && !many,
                            () -> RATIO.at(
                                    Lines.top(book, TeacherSheet.SPEC),
                                    "",
                                    Map.of("ratio", ratio(students.typed(), counted, few))));
                });
    }

    private static String ratio(long students, long counted, boolean few) {
        return counted == 0
                ? "义务教育阶段有" + students + "名学生，没有一名专任教师（临聘教师不算）"
                : "每名义务教育专任教师对应"
                        + BigDecimal.valueOf(students).divide(BigDecimal.valueOf(counted), 1, RoundingMode.HALF_UP)
                        + "名学生，" + (few ? "少于" + FEWEST + "名" : "多于" + MOST + "名");
    }

    private static long compulsory(List<Line> teachers) {
        return teachers.stream()
                .filter(line -> isCounted(line) && isCompulsory(line))
                .count();
    }

    private static boolean isCompulsory(Line teacher) {
        return !teacher.need(TeacherSheet.STAGE).equals(Stage.SENIOR.label());
    }

    private static Rule<Book> isOfTheSchool(Column<String> column) {
        return book -> {
            List<Line> teachers = book.lines(TeacherSheet.SPEC);
            if (!allHave(teachers, TeacherSheet.NAME)) {
                return Stream.empty();
            }
            Set<String> names = names(teachers);
            return book.sheets().stream()
                    .filter(sheet -> sheet.spec().columns().contains(column))
                    .flatMap(sheet -> sheet.lines().stream())
                    .filter(line -> line.has(column) && !names.contains(line.need(column)))
                    .map(line -> line.finding(IN_CHARGE, column, Map.of("column", column.header())));
        };
    }

    private static Rule<Book> postedAreOfTheSchool(String school) {
        return book -> {
            List<Line> teachers = book.lines(TeacherSheet.SPEC);
            if (!allHave(teachers, TeacherSheet.NAME)) {
                return Stream.empty();
            }
            Set<String> names = names(teachers);
            return book.lines(PostingSheet.SPEC).stream()
                    .filter(line -> line.get(PostingSheet.FROM, "").equals(school)
                            && line.has(PostingSheet.TEACHER)
                            && !names.contains(line.need(PostingSheet.TEACHER)))
                    .map(line -> line.finding(POSTED, PostingSheet.TEACHER, Map.of()));
        };
    }

    private static Stream<Finding> counselsAsItSays(Book book) {
        List<Line> teachers = book.lines(TeacherSheet.SPEC);
        long counted = teachers.stream()
                .filter(line -> line.get(TeacherSheet.SUBJECT, "").equals(Subjects.MENTAL_HEALTH))
                .count();
        return book.form(CareSheet.SPEC).stream()
                .filter(line -> allHave(teachers, TeacherSheet.SUBJECT)
                        && line.get(CareSheet.FULL_TIME_COUNSELLORS, 0L) > counted)
                .map(line -> line.finding(
                        COUNSELLORS,
                        CareSheet.FULL_TIME_COUNSELLORS,
                        Map.of("declared", line.need(CareSheet.FULL_TIME_COUNSELLORS), "counted", counted)));
    }

    /** Whether nothing is wrong that decides how a teacher counts. */
    static boolean isKnown(Line teacher) {
        return allHave(List.of(teacher), TeacherSheet.STAGE, TeacherSheet.FULL_TIME, TeacherSheet.POST);
    }

    /** Whether a teacher of whom that is known counts as full-time. */
    static boolean isCounted(Line teacher) {
        return teacher.need(TeacherSheet.FULL_TIME)
                && !teacher.need(TeacherSheet.POST).equals(TEMPORARY);
    }

    private static Set<String> names(List<Line> teachers) {
        return teachers.stream().map(line -> line.get(TeacherSheet.NAME, "")).collect(Collectors.toSet());
    }

    private static boolean allHave(List<Line> lines, Column<?>... columns) {
        return lines.stream().allMatch(line -> Stream.of(columns).allMatch(line::has));
    }
}
