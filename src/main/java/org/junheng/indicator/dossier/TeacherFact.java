package org.junheng.indicator.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Labelled;
import org.junheng.school.Stage;
import org.junheng.template.Book;
import org.junheng.template.Line;
import org.junheng.template.Subjects;
import org.junheng.template.TeacherSheet;
import org.junheng.validation.Repeats;

/**
 * A teacher of the school; the document number is known only to whoever reads the rows.
 *
 * @param counted whether 专任: 专任教师 = 是 and 编制 one of 在编, 特岗, 合同制; null when a wrong cell leaves it open
 * @param permanent whether 在编
 * @param backbone whether 骨干级别 is 县级 or above
 * @param tenure months from 到校任教年月 to the month reported
 * @param young whether under 50 (men) or 45 (women) on the last day of the month reported
 */
public record TeacherFact(
        int row,
        String name,
        @Nullable Stage stage,
        String subject,
        String degree,
        @Nullable Boolean counted,
        boolean permanent,
        boolean backbone,
        boolean certified,
        @Nullable BigDecimal trainingHours,
        String digital,
        @Nullable Long tenure,
        @Nullable Boolean young) {

    public static final Set<String> COUNTED_POSTS = Set.of("在编", "特岗", "合同制");
    public static final Set<String> HONOURED = Set.of("县级", "市级", "省级", "国家级");

    public static final Set<String> SPORT_AND_ART =
            Set.of(Subjects.PE, Subjects.MUSIC, Subjects.FINE_ART, Subjects.ART);
    /** 高于规定学历, by stage. */
    public static final Map<Stage, Set<String>> QUALIFYING = Map.of(
            Stage.PRIMARY, Set.of("博士研究生", "硕士研究生", "本科", "专科"),
            Stage.JUNIOR, Set.of("博士研究生", "硕士研究生", "本科"));

    private static final int MEN_UNDER = 50;
    private static final int WOMEN_UNDER = 45;

    /** Whether the degree is above what the stage asks. */
    public boolean qualified() {
        return stage != null && QUALIFYING.getOrDefault(stage, Set.of()).contains(degree);
    }

    static List<TeacherFact> of(Book book, YearMonth period) {
        return Repeats.withoutLater(book, TeacherSheet.SPEC).stream()
                .map(line -> of(line, period))
                .toList();
    }

    private static TeacherFact of(Line line, YearMonth period) {
        YearMonth since = line.get(TeacherSheet.SINCE);
        return new TeacherFact(
                line.row(),
                line.get(TeacherSheet.NAME, ""),
                Labelled.of(Stage.class, line.get(TeacherSheet.STAGE, "")).orElse(null),
                line.get(TeacherSheet.SUBJECT, ""),
                line.get(TeacherSheet.DEGREE, ""),
                counted(line),
                line.get(TeacherSheet.POST, "").equals("在编"),
                HONOURED.contains(line.get(TeacherSheet.HONOUR, "")),
                line.has(TeacherSheet.CERTIFICATE),
                line.get(TeacherSheet.TRAINING_HOURS),
                line.get(TeacherSheet.DIGITAL, ""),
                since == null ? null : since.until(period, ChronoUnit.MONTHS),
                young(line, period));
    }

    private static @Nullable Boolean counted(Line line) {
        Boolean fullTime = line.get(TeacherSheet.FULL_TIME);
        String post = line.get(TeacherSheet.POST);
        if (Boolean.FALSE.equals(fullTime) || (post != null && !COUNTED_POSTS.contains(post))) {
            return false;
        }
        return (fullTime == null || post == null) ? null : Boolean.TRUE;
    }

    /** The age that 交流轮岗 asks for; null where sex or birth date cannot be told. */
    static @Nullable Boolean young(Line line, YearMonth period) {
        LocalDate born = line.get(TeacherSheet.BORN);
        String sex = line.get(TeacherSheet.SEX);
        if (born == null || sex == null) {
            return null;
        }
        long age = born.until(period.atEndOfMonth(), ChronoUnit.YEARS);
        return age < (sex.equals("女") ? WOMEN_UNDER : MEN_UNDER);
    }
}
