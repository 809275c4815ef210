package org.junheng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junheng.intake.Bureau;
import org.junheng.intake.Cover;
import org.junheng.school.SchoolCode;
import org.junheng.template.DrawnBook;
import org.junheng.template.SoundBook;
import org.junheng.validation.across.Headway;
import org.junheng.validation.across.Imprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprintsTest {

    private static final Cover COVER = new Cover(
            new SchoolCode(SoundBook.SCHOOL), "云山县第一学校", YearMonth.of(2026, 10), false, 0, LocalDate.of(2026, 11, 3));

    @Test
    void countsNobodyWhereAClassStandsTwice() {
        Imprint imprint = of(SoundBook.drawn().set("班级学生!C5", "1班"));

        assertThat(imprint.headway()).isEqualTo(new Headway(null, null, null, null));
        assertThat(imprint.fullTime()).isNotNull();
    }

    @Test
    void countsNoTeachersWhereOneStandsTwice() {
        Imprint imprint = of(SoundBook.drawn().set("教师!C5", "'341802198503120015"));

        assertThat(imprint.fullTime()).isNull();
        assertThat(imprint.headway().students()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "学业成绩!H4, 91",
        "学业成绩!H4, 缺考",
        "学业成绩!I5, 缺考",
        "学业成绩!F5, 王芬",
        "学业成绩!B4, @2026-10-24",
        "办学条件!D4, 600.6",
        "教师!G4, 汉字"
    })
    void marksAnotherContentOtherwise(String cell, String typed) {
        assertThat(of(SoundBook.drawn().set(cell, typed)).content())
                .isNotEqualTo(of(SoundBook.drawn()).content());
    }

    @Test
    void marksTheSameContentAlikeWhateverTheCoverSays() {
        assertThat(of(SoundBook.drawn().set("封面!B10", "周梅")).content())
                .isEqualTo(of(SoundBook.drawn()).content());
    }

    @Test
    void marksTheFiguresWithoutWhoCameAndWent() {
        Imprint sound = of(SoundBook.drawn());

        assertThat(of(SoundBook.drawn().set("学业成绩!H4", "91")).figures()).isEqualTo(sound.figures());
        assertThat(of(SoundBook.drawn().set("办学条件!D4", "600.6")).figures()).isNotEqualTo(sound.figures());
    }

    private static Imprint of(DrawnBook drawn) {
        return Imprints.of(drawn.read(), COVER, Bureau.unknown(), String::hashCode);
    }
}
