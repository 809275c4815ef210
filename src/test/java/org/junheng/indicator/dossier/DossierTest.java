package org.junheng.indicator.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.junheng.intake.Parameters;
import org.junheng.school.Stage;
import org.junheng.template.ClassSheet;
import org.junheng.template.DrawnBook;
import org.junheng.template.SoundBook;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final LocalDate EXAM = LocalDate.of(2026, 10, 25);

    @Test
    void countsAPaperByThoseEnteredAndThoseWhoSat() {
        assertThat(of(SoundBook.drawn(), Map.of()).papers())
                .containsExactly(
                        paper("语文", 2, 2, "86", "7396", 1, 1, 1),
                        paper("数学", 2, 2, "191.5", "18372.25", 2, 2, 0),
                        new PaperFact(
                                "期中考试",
                                EXAM,
                                "九年级",
                                "1班",
                                "英语",
                                BigDecimal.valueOf(100),
                                1,
                                0,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                0,
                                0,
                                0));
    }

    @Test
    void takesTheNarrowestLineThatTheBureauHasSet() {
        Marking.Lines lines = new Marking(
                        new Parameters(Map.of("考试满分.九年级", "120", "及格线", "0.7", "优秀线.九年级.数学", "102", "低分线.数学", "0.3")))
                .of("九年级", "数学");

        assertThat(lines.fullMarks()).isEqualByComparingTo("120");
        assertThat(lines.pass()).isEqualByComparingTo("84");
        assertThat(lines.excellent()).isEqualByComparingTo("102");
        assertThat(lines.low()).isEqualByComparingTo("36");
    }

    @Test
    void saysOfATeacherWhatRotationAsks() {
        assertThat(of(SoundBook.drawn(), Map.of()).teachers())
                .containsExactly(
                        new TeacherFact(
                                4,
                                "何平",
                                Stage.PRIMARY,
                                "语文",
                                "本科",
                                true,
                                true,
                                true,
                                true,
                                BigDecimal.valueOf(380),
                                "熟练",
                                193L,
                                true),
                        new TeacherFact(
                                5,
                                "周敏",
                                Stage.JUNIOR,
                                "数学",
                                "本科",
                                true,
                                true,
                                false,
                                true,
                                new BigDecimal("361.5"),
                                "一般",
                                146L,
                                true),
                        new TeacherFact(
                                6, "安娜", Stage.JUNIOR, "英语", "本科", false, false, false, false, null, "熟练", 13L, true),
                        new TeacherFact(
                                7,
                                "方岩",
                                Stage.PRIMARY,
                                "体育与健康",
                                "本科",
                                true,
                                true,
                                false,
                                true,
                                BigDecimal.valueOf(362),
                                "一般",
                                134L,
                                true),
                        new TeacherFact(
                                8,
                                "林静",
                                Stage.JUNIOR,
                                "艺术",
                                "本科",
                                true,
                                false,
                                false,
                                true,
                                BigDecimal.valueOf(365),
                                "熟练",
                                109L,
                                true));
    }

    @Test
    void knowsAPostedTeacherAmongTheSchoolsOwn() {
        assertThat(of(SoundBook.drawn(), Map.of()).postings())
                .extracting(PostingFact::person, PostingFact::teacher)
                .containsExactly(tuple(1, 4), tuple(2, 6));
    }

    @Test
    void namesTheCellsThatHoldNothingUsable() {
        Dossier dossier = of(SoundBook.drawn().set("班级学生!M5", "两人"), Map.of());

        assertThat(dossier.faults()).containsExactly(new Fault("班级学生", "本月辍学", "班级学生!M5"));
        assertThat(dossier.wanting(ClassSheet.SPEC, Set.of(ClassSheet.DROPPED_OUT)))
                .containsExactly("班级学生!M5");
        assertThat(dossier.wanting(ClassSheet.SPEC, Set.of(ClassSheet.STUDENTS)))
                .isEmpty();
    }

    private static Dossier of(DrawnBook book, Map<String, String> parameters) {
        return Dossier.of(book.read(), YearMonth.of(2026, 10), new Parameters(parameters));
    }

    private static PaperFact paper(
            String subject, int entered, int sat, String sum, String squares, int passed, int excellent, int low) {
        return new PaperFact(
                "期中考试",
                EXAM,
                "九年级",
                "1班",
                subject,
                BigDecimal.valueOf(100),
                entered,
                sat,
                new BigDecimal(sum),
                new BigDecimal(squares),
                passed,
                excellent,
                low);
    }
}
