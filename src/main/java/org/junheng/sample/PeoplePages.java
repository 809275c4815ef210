package org.junheng.sample;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junheng.sample.SchoolPlan.Habit;
import org.junheng.template.ClassSheet;
import org.junheng.template.PostingSheet;
import org.junheng.template.TeacherSheet;

/** Fills 班级学生, 教师 and 支教交流. */
final class PeoplePages {

    private static final int SPACED = 2;

    private PeoplePages() {}

    static List<Filling> classes(Snapshot school) {
        return school.homerooms().stream().map(PeoplePages::homeroom).toList();
    }

    private static Filling homeroom(Homeroom homeroom) {
        return new Filling()
                .put(ClassSheet.STAGE, homeroom.grade().stage().label())
                .put(ClassSheet.GRADE, homeroom.grade().label())
                .put(ClassSheet.CLASS, homeroom.name())
                .put(ClassSheet.STUDENTS, homeroom.size())
                .put(ClassSheet.BOYS, homeroom.count(Student::boy))
                .put(ClassSheet.GIRLS, homeroom.size() - homeroom.count(Student::boy))
                .put(ClassSheet.BOARDERS, homeroom.count(Student::boards))
                .put(ClassSheet.MIGRANTS, homeroom.count(Student::migrant))
                .put(ClassSheet.LEFT_BEHIND, homeroom.count(Student::leftBehind))
                .put(ClassSheet.DISABLED, homeroom.count(Student::disabled))
                .put(ClassSheet.MOVED_IN, homeroom.movedIn())
                .put(ClassSheet.MOVED_OUT, homeroom.movedOut())
                .put(ClassSheet.DROPPED_OUT, 0)
                .put(ClassSheet.SUSPECTED, homeroom.suspected())
                .put(ClassSheet.OTHER_GAIN, homeroom.otherGain())
                .put(ClassSheet.OTHER_LOSS, homeroom.otherLoss());
    }

    static List<Filling> teachers(Snapshot school) {
        return school.staff().teachers().stream()
                .map(teacher -> teacher(school, teacher))
                .toList();
    }

    private static Filling teacher(Snapshot school, Teacher teacher) {
        YearMonth month = school.month();
        Filling row = new Filling()
                .put(TeacherSheet.NAME, teacher.name())
                .put(TeacherSheet.DOCUMENT_TYPE, TeacherSheet.RESIDENT_ID)
                .put(TeacherSheet.DOCUMENT, teacher.id())
                .put(TeacherSheet.SEX, teacher.male() ? "男" : "女")
                .put(TeacherSheet.BORN, teacher.born())
                .put(TeacherSheet.STAGE, teacher.stage().label())
                .put(TeacherSheet.SUBJECT, teacher.subject())
                .put(TeacherSheet.FULL_TIME, teacher.fullTime())
                .put(TeacherSheet.DEGREE, teacher.degree())
                .put(TeacherSheet.TITLE, teacher.title())
                .put(TeacherSheet.HONOUR, teacher.honourIn(month))
                .put(TeacherSheet.CERTIFICATE, teacher.certificate())
                .put(TeacherSheet.POST, teacher.post())
                .put(TeacherSheet.SINCE, teacher.since())
                .put(TeacherSheet.WEEKLY_LESSONS, (double) teacher.lessons())
                .put(TeacherSheet.TRAINING_HOURS, (double) school.staff().hours(teacher, month))
                .put(TeacherSheet.DIGITAL, teacher.digital());
        return inOwnWay(school.plan().habit(), teacher, row);
    }

    private static Filling inOwnWay(Habit habit, Teacher teacher, Filling row) {
        return switch (habit) {
            case BIRTHDAYS_AS_TEXT ->
                row.typed(TeacherSheet.BORN, teacher.born().format(DateTimeFormatter.ofPattern("yyyy/M/d")));
            case OLD_DEGREES -> teacher.degree().equals("专科") ? row.typed(TeacherSheet.DEGREE, "大专") : row;
            case SPACED_NAMES ->
                teacher.name().length() == SPACED
                        ? row.typed(
                                TeacherSheet.NAME,
                                teacher.name().charAt(0) + "　" + teacher.name().charAt(1))
                        : row;
            default -> row;
        };
    }

    static List<Filling> postings(Snapshot school) {
        double done = Term.done(school.month());
        return school.postings().stream()
                .map(posting -> new Filling()
                        .put(PostingSheet.TEACHER, posting.teacher().name())
                        .put(PostingSheet.DOCUMENT, posting.teacher().id())
                        .put(PostingSheet.TYPE, posting.type())
                        .put(PostingSheet.FROM, school.plan().code().digits())
                        .put(PostingSheet.TO, posting.to().digits())
                        .put(PostingSheet.START, posting.start())
                        .put(PostingSheet.END, posting.end())
                        .put(PostingSheet.WEEKLY_LESSONS, (double) posting.lessons())
                        .put(PostingSheet.OBSERVED, posting.heard(done))
                        .put(PostingSheet.OPEN_LESSONS, posting.openLessons(done))
                        .put(PostingSheet.LECTURES, posting.openLessons(done))
                        .put(PostingSheet.APPRAISAL, posting.appraisal(school.month())))
                .toList();
    }
}
