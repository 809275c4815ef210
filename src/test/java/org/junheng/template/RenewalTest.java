package org.junheng.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junheng.finding.Place;
import org.junheng.workbook.UnreadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report in the template of the year before, put into today's: what it names stands where it stands now. */
class RenewalTest {

    @TempDir
    Path folder;

    @Test
    void movesCellsAndTheSchoolsOwnWordsOfThem() throws IOException, UnreadableWorkbook {
        Book old = SoundBook.drawn()
                .set("封面!B4", "'2025.1")
                .without("班级学生")
                .without("问题说明")
                .sheet("班级情况", """
                        | 年级* | 学段* | 班级* | 学生数* | 男生数* | 女生数* | 进城务工人员随迁子女 |
                        | 一年级 | 小学 | 1班 | 40 | 20 | 20 | 若干 |
                        | | | | | | | |
                        | 九年级 | 初中 | 1班 | 66 | 43 | 23 | 4 |
                        """)
                .sheet("问题说明", """
                        | 规则编号* | 位置 | 说明* |
                        | Q305 | 班级情况!D6 | 服务区学生多，正在建新校 |
                        | Q305 | 班级情况！D6、Z9 | 服务区学生多，正在建新校 |
                        | Q310 | 班级情况 | 服务区学生多，正在建新校 |
                        | Q310 | 某处 | 服务区学生多，正在建新校 |
                        """)
                .read(Edition.OF_2025);
        Renewal renewal = Renewal.of(old);
        Path file = folder.resolve("renewed.xlsx");

        renewal.write(file);

        assertThat(renewal.moved(new Place("班级情况", "D6"))).isEqualTo(new Place("班级学生", "D5"));
        assertThat(renewal.moved(new Place("班级情况", "A6"))).isEqualTo(new Place("班级学生", "B5"));
        assertThat(renewal.moved(new Place("封面", "B4"))).isEqualTo(new Place("封面", "B4"));
        Book now = Book.read(file, SchoolTemplate.SHEETS);
        assertThat(now.lines(ExplanationSheet.SPEC))
                .extracting(line -> line.get(ExplanationSheet.PLACE))
                .containsExactly("班级学生!D5", "班级学生!D5、Z9", "班级学生", "某处");
        assertThat(now.lines(ClassSheet.SPEC))
                .extracting(
                        line -> line.get(ClassSheet.GRADE),
                        line -> line.get(ClassSheet.STUDENTS),
                        line -> line.entry(ClassSheet.MIGRANTS).typed())
                .containsExactly(tuple("一年级", 40L, "若干"), tuple("九年级", 66L, "4"));
        Column<Score> english = Objects.requireNonNull(ScoreSheet.PAPERS.get("英语"));
        assertThat(now.lines(ScoreSheet.SPEC))
                .extracting(line -> line.entry(english).typed())
                .containsExactly("缺考", "免考");
    }
}
