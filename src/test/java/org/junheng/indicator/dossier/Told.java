package org.junheng.indicator.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.Founder;
import org.junheng.school.Locality;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;

/** A report's facts, told one by one; what is not told is blank. */
public final class Told {

    private final YearMonth period;
    private final List<ClassFact> classes = new ArrayList<>();
    private final List<TeacherFact> teachers = new ArrayList<>();
    private final List<PaperFact> papers = new ArrayList<>();
    private final List<PostingFact> postings = new ArrayList<>();
    private final List<LiftingFact> lifting = new ArrayList<>();
    private final List<ResearchFact> research = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private CareFacts care = new CareFacts(null, null, null, null, null, null, null, null);

    private Told(YearMonth period) {
        this.period = period;
    }

    public static Told of(String period) {
        return new Told(YearMonth.parse(period));
    }

    public static RegisteredSchool school(int number, SchoolType type, Locality locality, String town) {
        return new RegisteredSchool(
                code(number),
                "第" + number + "学校",
                List.of(),
                type,
                Founder.PUBLIC,
                locality,
                town,
                "",
                null,
                true,
                "",
                "",
                null,
                null);
    }

    public static SchoolCode code(int number) {
        return new SchoolCode(String.format("%010d", number));
    }

    /** Students; then 留守, 随迁, 转入, 转出, 辍学 and 疑似. */
    public Told withClass(String grade, @Nullable Integer students, @Nullable Integer... counts) {
        Long[] all = new Long[6];
        for (int i = 0; i < counts.length; i++) {
            Integer count = counts[i];
            all[i] = count == null ? null : (Long) count.longValue();
        }
        classes.add(new ClassFact(
                classes.size() + 4,
                Stage.PRIMARY,
                grade,
                students == null ? null : (Long) students.longValue(),
                all[1],
                all[0],
                all[2],
                all[3],
                all[4],
                all[5]));
        return this;
    }

    public Told teacher(String name, @Nullable Stage stage, String subject, @Nullable Boolean counted) {
        teachers.add(new TeacherFact(
                teachers.size() + 4, name, stage, subject, "", counted, true, false, true, null, "", 80L, true));
        return this;
    }

    public Told paper(String grade, String subject, int full, int sat, String sum) {
        papers.add(new PaperFact(
                "期中考试",
                period.atDay(20),
                grade,
                "1班",
                subject,
                BigDecimal.valueOf(full),
                sat,
                sat,
                new BigDecimal(sum),
                BigDecimal.ZERO,
                0,
                0,
                0));
        return this;
    }

    public Told posting(String from, String appraisal) {
        return posting(from, appraisal, null, null);
    }

    public Told posting(String from, String appraisal, @Nullable String start, @Nullable String end) {
        postings.add(new PostingFact(
                postings.size() + 4,
                1,
                null,
                "支教",
                from,
                code(9).digits(),
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                null,
                null,
                null,
                null,
                appraisal));
        return this;
    }

    /** A student on file; the rates in percent. */
    public Told onFile(
            String category, String className, String opened, String baseline, @Nullable String latest, String state) {
        lifting.add(new LiftingFact(
                "三年级",
                className,
                category,
                YearMonth.parse(opened),
                new BigDecimal(baseline),
                latest == null ? null : new BigDecimal(latest),
                state));
        return this;
    }

    public Told did(String type, String stage, String teacher, @Nullable String hours) {
        research.add(new ResearchFact(type, stage, teacher, hours == null ? null : new BigDecimal(hours)));
        return this;
    }

    public Told care(CareFacts facts) {
        care = facts;
        return this;
    }

    public Told fault(String sheet, String column, String place) {
        faults.add(new Fault(sheet, column, place));
        return this;
    }

    public Dossier dossier() {
        return new Dossier(
                period,
                new Profile(null, null, null, null, null, null, null, null),
                classes,
                teachers,
                List.of(),
                papers,
                List.of(),
                postings,
                lifting,
                research,
                care,
                List.of(),
                new Conduct(null, null, null, null, null, null, null, null, null, null),
                faults);
    }
}
