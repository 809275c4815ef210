package org.junheng.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.school.Labelled;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.template.Book;
import org.junheng.template.ClassSheet;
import org.junheng.template.Entry;
import org.junheng.template.PremisesSheet;
import org.junheng.template.ProfileSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.TeacherSheet;

/** The stages of a school: by its 办学类型, its classes, its teachers and its premises. */
final class StageRules {

    static final Kind STRANGE =
            new Kind("E401", "学段与办学类型不符", "办学类型是{type}，{sheet}表{reason}", "请核对办学类型和{sheet}表的学段，{remedy}");
    static final Kind TEACHERS =
            new Kind("E402", "有教师没有班级，或有班级没有教师", "{stage}{reason}", "请核对教师表和班级学生表的学段，改正填错的学段，或补上漏填的行");
    static final Kind SENIOR =
            new Kind("E403", "高中在校生数与办学类型不符", "办学类型是{type}，{reason}", "完全中学和十二年一贯制学校须填写高中在校生数，其他学校留空");

    static final List<Kind> KINDS = List.of(STRANGE, TEACHERS, SENIOR);

    private StageRules() {}

    static Rule<Book> rules() {
        return Rule.all(List.of(
                StageRules::areOfItsType,
                StageRules::areHousedByItsType,
                StageRules::areTaught,
                StageRules::countsItsSeniors));
    }

    static Optional<SchoolType> type(Book book) {
        return book.form(ProfileSheet.SPEC)
                .flatMap(line -> Labelled.of(SchoolType.class, line.get(ProfileSheet.TYPE, "")));
    }

    private static NamedStages classes(Book book) {
        return NamedStages.in(book, ClassSheet.SPEC, ClassSheet.STAGE, ClassRules::contradictsStage);
    }

    private static Stream<Finding> areOfItsType(Book book) {
        NamedStages classes = classes(book);
        return type(book).stream()
                .flatMap(type -> Stage.COMPULSORY.stream()
                        .filter(stage -> isStrange(type, stage, classes))
                        .map(stage -> strange(
                                book,
                                ClassSheet.SPEC,
                                type,
                                (type.teaches(stage) ? "没有" : "却有") + stage.label() + "的班级",
                                type.teaches(stage) ? "补上漏填的班级" : "改正填错的一处")));
    }

    /** Not asked where the classes have that stage, too: then it is the 办学类型 that is in doubt, and that is told of them. */
    private static Stream<Finding> areHousedByItsType(Book book) {
        NamedStages classes = classes(book);
        return type(book).stream()
                .flatMap(type -> Stage.COMPULSORY.stream()
                        .filter(stage -> !type.teaches(stage) && classes.lack(stage) && isHoused(book, stage))
                        .map(stage -> strange(
                                book,
                                PremisesSheet.SPEC,
                                type,
                                "却在“" + stage.label() + "”下填了数",
                                "把这些数移到“" + other(stage).label() + "”或“共用”下")));
    }

    private static boolean isHoused(Book book, Stage stage) {
        return book.form(PremisesSheet.SPEC).stream()
                .anyMatch(line -> PremisesSheet.SPEC.items().stream()
                        .anyMatch(item ->
                                line.get(item.of(stage), BigDecimal.ZERO).signum() > 0));
    }

    private static Stage other(Stage compulsory) {
        return compulsory == Stage.PRIMARY ? Stage.JUNIOR : Stage.PRIMARY;
    }

    private static Finding strange(Book book, SheetSpec sheet, SchoolType type, String reason, String remedy) {
        return STRANGE.at(
                Lines.top(book, sheet),
                "",
                Map.of("type", type.label(), "sheet", sheet.name(), "reason", reason, "remedy", remedy));
    }

    /** A special school may have either stage. */
    private static boolean isStrange(SchoolType type, Stage stage, NamedStages classes) {
        return type != SchoolType.SPECIAL
                && (type.teaches(stage) ? classes.lack(stage) : classes.stages().contains(stage));
    }

    private static Stream<Finding> areTaught(Book book) {
        NamedStages classes = classes(book);
        NamedStages teachers = NamedStages.in(book, TeacherSheet.SPEC, TeacherSheet.STAGE, line -> false);
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
