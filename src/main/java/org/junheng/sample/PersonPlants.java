package org.junheng.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junheng.school.Stage;
import org.junheng.template.Column;
import org.junheng.template.CoverSheet;
import org.junheng.template.LiftingSheet;
import org.junheng.template.PostingSheet;
import org.junheng.template.TeacherSheet;

/** Mistakes about people and codes. */
final class PersonPlants {

    private static final int AREA_DIGITS = 6;
    private static final int SEQUENCE_FROM = 14;
    private static final int CHECK_AT = 17;
    private static final int BORN_TOO_EARLY = 1950;
    private static final int CHILD = 10;

    static final List<Plant> ALL = List.of(
            teacher("E201", "身份证号码校验码改错一位", TeacherSheet.DOCUMENT, row -> true, PersonPlants::spoilCheck),
            teacher(
                    "E202",
                    "出生日期晚填一天",
                    TeacherSheet.BORN,
                    PersonPlants::isDated,
                    row -> row.put(TeacherSheet.BORN, born(row).plusDays(1))),
            teacher(
                    "E203",
                    "性别填反",
                    TeacherSheet.SEX,
                    row -> true,
                    row -> row.put(TeacherSheet.SEX, row.text(TeacherSheet.SEX).equals("男") ? "女" : "男")),
            Plant.of("E204", "同一名教师填了两行的证件号码", TeacherSheet.SPEC, PersonPlants::twice)
                    .in(PersonPlants::isLarge),
            teacher("Q205", "身份证和出生日期都在1950年", TeacherSheet.BORN, PersonPlants::isDated, PersonPlants::age),
            Plant.typed("E206", "学籍号只有六位", LiftingSheet.SPEC, LiftingSheet.STUDENT, "G12345"),
            Plant.of("E207", "同一学籍号在培优转差中填了两次", LiftingSheet.SPEC, PersonPlants::onFileTwice),
            Plant.typed("E208", "接收学校标识码不在名录中", PostingSheet.SPEC, PostingSheet.TO, "9999999999"),
            teacher(
                    "Q209",
                    "到校任教时只有10岁",
                    TeacherSheet.SINCE,
                    PersonPlants::isDated,
                    row -> row.put(TeacherSheet.SINCE, YearMonth.from(born(row)).plusYears(CHILD))),
            Plant.typed("E210", "电话少了几位", CoverSheet.SPEC, CoverSheet.PHONE, "12345678"),
            Plant.typed("Q310", "周课时填成36", TeacherSheet.SPEC, TeacherSheet.WEEKLY_LESSONS, 36),
            Plant.typed("Q311", "培训学时填成2500", TeacherSheet.SPEC, TeacherSheet.TRAINING_HOURS, 2500));

    private PersonPlants() {}

    /** A changed cell of a teacher of the compulsory stages who is not posted elsewhere. */
    private static Plant teacher(
            String rule, String words, Column<?> column, Predicate<Filling> fits, Consumer<Filling> change) {
        return Plant.of(
                        rule,
                        words,
                        TeacherSheet.SPEC,
                        (draft, county) -> draft.rows(TeacherSheet.SPEC).stream()
                                .filter(row -> !isPosted(draft, row) && fits.test(row))
                                .filter(row -> !row.text(TeacherSheet.STAGE).equals(Stage.SENIOR.label()))
                                .limit(1)
                                .toList()
                                .stream()
                                .map(row -> {
                                    change.accept(row);
                                    return Plant.hit(rule, draft, draft.place(TeacherSheet.SPEC, column, row));
                                })
                                .toList())
                .in(PersonPlants::isLarge);
    }

    /** Whether one teacher more or less makes no difference. */
    static boolean isLarge(Draft draft) {
        return draft.rows(TeacherSheet.SPEC).size() >= 15;
    }

    static boolean isPosted(Draft draft, Filling teacher) {
        return draft.rows(PostingSheet.SPEC).stream()
                .anyMatch(posted -> posted.text(PostingSheet.DOCUMENT).equals(teacher.text(TeacherSheet.DOCUMENT)));
    }

    static boolean isDated(Filling teacher) {
        return teacher.at(TeacherSheet.BORN) instanceof LocalDate;
    }

    private static LocalDate born(Filling teacher) {
        return LocalDate.parse(teacher.text(TeacherSheet.BORN));
    }

    /** Makes one teacher's papers those of another. */
    static void takeOver(Filling teacher, Filling other) {
        for (Column<?> column :
                List.of(TeacherSheet.DOCUMENT, TeacherSheet.SEX, TeacherSheet.BORN, TeacherSheet.SINCE)) {
            teacher.typed(column, other.text(column));
        }
        teacher.put(TeacherSheet.BORN, born(other));
    }

    private static void spoilCheck(Filling teacher) {
        String number = teacher.text(TeacherSheet.DOCUMENT);
        char wrong = number.charAt(CHECK_AT) == '1' ? '2' : '1';
        teacher.put(TeacherSheet.DOCUMENT, number.substring(0, CHECK_AT) + wrong);
    }

    private static void age(Filling teacher) {
        LocalDate born = born(teacher).withYear(BORN_TOO_EARLY);
        String number = teacher.text(TeacherSheet.DOCUMENT);
        String digits = number.substring(0, AREA_DIGITS)
                + born.format(DateTimeFormatter.BASIC_ISO_DATE)
                + number.substring(SEQUENCE_FROM, CHECK_AT);
        teacher.put(TeacherSheet.DOCUMENT, digits + Identity.check(digits)).put(TeacherSheet.BORN, born);
    }

    private static List<Plant.Hit> twice(Draft draft, Plot county) {
        List<Filling> teachers = draft.rows(TeacherSheet.SPEC).stream()
                .filter(row -> isDated(row) && !isPosted(draft, row))
                .toList();
        if (teachers.size() < 2) {
            return List.of();
        }
        Filling later = teachers.get(1);
        takeOver(later, teachers.get(0));
        return List.of(Plant.hit("E204", draft, draft.place(TeacherSheet.SPEC, TeacherSheet.DOCUMENT, later)));
    }

    private static List<Plant.Hit> onFileTwice(Draft draft, Plot county) {
        List<Filling> rows = draft.rows(LiftingSheet.SPEC);
        if (rows.size() < 2) {
            return List.of();
        }
        rows.get(1).typed(LiftingSheet.STUDENT, rows.get(0).text(LiftingSheet.STUDENT));
        return List.of(Plant.hit("E207", draft, draft.place(LiftingSheet.SPEC, LiftingSheet.STUDENT, rows.get(1))));
    }
}
