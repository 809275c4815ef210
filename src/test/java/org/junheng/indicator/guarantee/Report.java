package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.dossier.CareFacts;
import org.junheng.indicator.dossier.ClassFact;
import org.junheng.indicator.dossier.Conduct;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.Fault;
import org.junheng.indicator.dossier.PostingFact;
import org.junheng.indicator.dossier.Profile;
import org.junheng.indicator.dossier.RoomFact;
import org.junheng.indicator.dossier.SurveyFact;
import org.junheng.indicator.dossier.TeacherFact;
import org.junheng.school.Stage;

/** A school's report that a test draws: sound in its conduct, empty in everything else. Rows count from 4. */
final class Report {

    static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final YearMonth period;
    private final List<ClassFact> classes = new ArrayList<>();
    private final List<TeacherFact> teachers = new ArrayList<>();
    private final List<RoomFact> rooms = new ArrayList<>();
    private final List<PostingFact> postings = new ArrayList<>();
    private final List<SurveyFact> surveys = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private Profile profile = new Profile(null, null, null, null, null, null, null, null);
    private Conduct conduct = new Conduct(true, true, true, true, true, "优秀", "良好", true, null, false);

    Report() {
        this(OCTOBER);
    }

    Report(YearMonth period) {
        this.period = period;
    }

    /** So many classes of a stage, each of so many students. */
    Report classes(@Nullable Stage stage, int count, @Nullable Integer students) {
        for (int i = 0; i < count; i++) {
            classOf(stage, stage == Stage.JUNIOR ? "九年级" : "一年级", students, 0);
        }
        return this;
    }

    Report classOf(@Nullable Stage stage, String grade, @Nullable Integer students, int migrants) {
        classes.add(new ClassFact(
                4 + classes.size(),
                stage,
                grade,
                students == null ? null : students.longValue(),
                (long) migrants,
                null,
                null,
                null,
                null,
                null));
        return this;
    }

    Report room(String use, @Nullable String area) {
        rooms.add(new RoomFact(use, area == null ? null : new BigDecimal(area)));
        return this;
    }

    Report built(int year) {
        profile = new Profile((long) year, null, null, null, null, null, null, null);
        return this;
    }

    Report budgets(@Nullable String operating, @Nullable String training) {
        profile = new Profile(
                null,
                operating == null ? null : new BigDecimal(operating),
                training == null ? null : new BigDecimal(training),
                null,
                null,
                null,
                null,
                null);
        return this;
    }

    Report cohort(long graduates, long entrants, long in, long out, long deaths) {
        profile = new Profile(null, null, null, graduates, entrants, in, out, deaths);
        return this;
    }

    /** A full-time permanent teacher of six years and a certificate. */
    Report teacher(Stage stage, @Nullable String hours) {
        return teacher(stage, true, true, false, true, hours, 72L, true, "熟练");
    }

    Report teacher(
            @Nullable Stage stage,
            @Nullable Boolean counted,
            boolean permanent,
            boolean backbone,
            boolean certified,
            @Nullable String hours,
            @Nullable Long tenure,
            @Nullable Boolean young,
            String digital) {
        teachers.add(new TeacherFact(
                4 + teachers.size(),
                "教师" + teachers.size(),
                stage,
                "语文",
                "本科",
                counted,
                permanent,
                backbone,
                certified,
                hours == null ? null : new BigDecimal(hours),
                digital,
                tenure,
                young));
        return this;
    }

    Report posting(
            int person,
            @Nullable Integer teacher,
            String type,
            String from,
            @Nullable String start,
            @Nullable String end) {
        postings.add(new PostingFact(
                4 + postings.size(),
                person,
                teacher,
                type,
                from,
                "0000000009",
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                null,
                null,
                null,
                null,
                "未考核"));
        return this;
    }

    Report survey(String group, @Nullable Long valid, long satisfied, long fairly) {
        surveys.add(new SurveyFact(4 + surveys.size(), group, valid, satisfied, fairly));
        return this;
    }

    Report conduct(Conduct other) {
        conduct = other;
        return this;
    }

    /** A cell that holds no usable value. */
    Report fault(String sheet, String column, String cell) {
        faults.add(new Fault(sheet, column, sheet + "!" + cell));
        return this;
    }

    Dossier drawn() {
        return new Dossier(
                period,
                profile,
                classes,
                teachers,
                rooms,
                List.of(),
                List.of(),
                postings,
                List.of(),
                List.of(),
                new CareFacts(null, null, null, null, null, null, null, null),
                surveys,
                conduct,
                faults);
    }
}
