package org.junheng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.template.Book;
import org.junheng.template.ClassSheet;
import org.junheng.template.LiftingSheet;
import org.junheng.template.Line;
import org.junheng.template.RoomSheet;
import org.junheng.template.ScoreSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.SoundBook;
import org.junheng.template.TeacherSheet;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    @Test
    void countsARepeatedRowOnceTheFirst() {
        Book book = SoundBook.drawn()
                .set("班级学生!C5", "1班")
                .set("教师!C5", "'341802198503120015")
                .set("学业成绩!E5", "G341802201203040114")
                .set("培优转差!A5", "G341802201203040114")
                .set("专用教室!C5", "音乐教室1")
                .read();

        assertThat(rows(book, ClassSheet.SPEC)).containsExactly(4, 6);
        assertThat(rows(book, TeacherSheet.SPEC)).containsExactly(4, 6, 7, 8);
        assertThat(rows(book, ScoreSheet.SPEC)).containsExactly(4);
        assertThat(rows(book, LiftingSheet.SPEC)).containsExactly(4);
        assertThat(rows(book, RoomSheet.SPEC)).containsExactly(4, 5);
    }

    @Test
    void countsEveryRowThatCannotBeCompared() {
        Book book = SoundBook.drawn()
                .set("教师!C4", "'无")
                .set("教师!C5", "'无")
                .set("班级学生!C4", "")
                .set("班级学生!C5", "")
                .read();

        assertThat(rows(book, TeacherSheet.SPEC)).containsExactly(4, 5, 6, 7, 8);
        assertThat(rows(book, ClassSheet.SPEC)).containsExactly(4, 5, 6);
    }

    private static List<Integer> rows(Book book, SheetSpec sheet) {
        return Repeats.withoutLater(book, sheet).stream().map(Line::row).toList();
    }
}
