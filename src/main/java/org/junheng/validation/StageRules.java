package org.junheng.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.school.Labelled;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.template.Book;
import org.junheng.template.ClassSheet;
import org.junheng.template.Column;
import org.junheng.template.Entry;
import org.junheng.template.Line;
import org.junheng.template.ProfileSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.TeacherSheet;

/** The stages of a school: by its 办学类型, its classes and its teachers. */
final class StageRules {

    static final Kind CLASSES =
            new Kind("E401", "班级学段与办学类型不符", "办学类型是{type}，班级学生表{reason}", "请核对办学类型和班级学生表的学段，补上漏填的班级");
    static final Kind TEACHERS = new Kind("E402", "有教师没有班级，或有班级没有教师", "{stage}{reason}", "请核对教师表和班级学生表的学段，补上漏填的行");
    static final Kind SENIOR = new Kind("E403", "高中在校生数与办学类型不符", "办学类型是{type}，{reason}", "只有完全中学和十二年一贯制学校填写高中在校生数");

    static final List<Kind> KINDS = List.of(CLASSES, TEACHERS, SENIOR);

    /** The stages that a sheet's lines name; not all where a line's stage is not known. */
    private record Named(Set<Stage> stages, boolean all) {

        static Named in(Book book, SheetSpec sheet, Column<String> column, Predicate<Line> doubtful) {
            Set<Stage> stages = EnumSet.noneOf(Stage.class);
            boolean all = true;
            for (Line line : book.lines(sheet)) {
                Optional<Stage> stage = Labelled.of(Stage.class, line.get(column, ""));
                if (stage.isEmpty() || doubtful.test(line)) {
                    all = false;
                } else {
                    stages.add(stage.get());
                }
            }
            return new Named(stages, all);
        }

        boolean lack(Stage stage) {
            return all && !stages.contains(stage);
        }
    }

    private StageRules() {}

    static Rule<Book> rules() {
        return Rule.all(List.of(StageRules::areOfItsType, StageRules::areTaught, StageRules::countsItsSeniors));
    }

    static Optional<SchoolType> type(Book book) {
        return book.form(ProfileSheet.SPEC)
                .flatMap(line -> Labelled.of(SchoolType.class, line.get(ProfileSheet.TYPE, "")));
    }

    private static Named classes(Book book) {
        return Named.in(book, ClassSheet.SPEC, ClassSheet.STAGE, ClassRules::contradictsStage);
    }

    private static Stream<Finding> areOfItsType(Book book) {
        Named classes = classes(book);
        return type(book).stream()
                .flatMap(type -> Stage.COMPULSORY.stream()
                        .filter(stage -> isStrange(type, stage, classes))
                        .map(stage -> CLASSES.at(
                                Lines.top(book, ClassSheet.SPEC),
                                "",
                                Map.of(
                                        "type",
                                        type.label(),
                                        "reason",
                                        (type.teaches(stage) ? "没有" : "却有") + stage.label() + "的班级"))));
    }

    /** A special school may have either stage. */
    private static boolean isStrange(SchoolType type, Stage stage, Named classes) {
        return type != SchoolType.SPECIAL
                && (type.teaches(stage) ? classes.lack(stage) : classes.stages().contains(stage));
    }

    private static Stream<Finding> areTaught(Book book) {
        Named classes = classes(book);
        Named teachers = Named.in(book, TeacherSheet.SPEC, TeacherSheet.STAGE, line -> false);
        Optional<SchoolType> type = type(book);
        return Stage.COMPULSORY.stream()
                .filter(stage ->
                        type.filter(known -> isStrange(known, stage, classes)).isEmpty())
                .flatMap(stage -> {
                    boolean untaught = classes.stages().contains(stage) && teachers.lack(stage);
                    boolean idle = teachers.stages().contains(stage) && classes.lack(stage);
                    return Rule.unless(
                            !untaught && !idle,
                            () -> TEACHERS.at(
                                    Lines.top(book, TeacherSheet.SPEC),
                                    "",
                                    Map.of("stage", stage.label(), "reason", untaught ? "有班级，没有教师" : "有教师，没有班级")));
                });
    }

    private static Stream<Finding> countsItsSeniors(Book book) {
        return book.form(ProfileSheet.SPEC).stream()
                .flatMap(line -> type(book).stream().flatMap(type -> {
                    Entry<Long> seniors = line.entry(ProfileSheet.SENIOR_STUDENTS);
                    boolean missing = type.teaches(Stage.SENIOR) && seniors.isBlank();
                    boolean strange = !type.teaches(Stage.SENIOR) && line.get(ProfileSheet.SENIOR_STUDENTS, 0L) > 0;
                    return Rule.unless(
                            !missing && !strange,
                            () -> line.finding(
                                    SENIOR,
                                    ProfileSheet.SENIOR_STUDENTS,
                                    Map.of("type", type.label(), "reason", missing ? "没有填高中在校生数" : "却填了高中在校生数")));
                }));
    }
}
