package org.junheng.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateWriterTest {

    static final Instant STAMP = Instant.parse("2026-11-01T00:00:00Z");
    static final Prefill SCHOOL =
            new Prefill("3201000001", "云山县第一学校", "九年一贯制学校", "公办", "镇区", "河口镇", YearMonth.of(2026, 10));

    @TempDir
    static Path folder;

    private static Path full = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        full = folder.resolve("full.xlsx");
        TemplateWriter.write(full, SCHOOL, STAMP);
    }

    @Test
    void drawsATableWithRoomForEachLineOfItsHeads() throws IOException {
        assertThat(TemplateDrawn.cells(full, "专用教室")).isEqualTo("""
                1 {专用教室}
                2 {一间音乐教室或美术教室填一行，从第4行起。}
                3 {学段*} {类别*} {教室名称*} {面积\\n（平方米）*}
                A 8 []@
                B 8 []@
                C 28 []@
                D 12 []
                E 8 []
                merged A1:D1 A2:D2
                frozen 3 rows 0 columns, repeated 1:3
                filter A3:D10000
                """);
    }

    @Test
    void acceptsDaysBetweenTwoBoundsThatAreNumbers() throws IOException {
        assertThat(TemplateDrawn.rules(full, "封面").lines().filter(rule -> rule.contains("date")))
                .containsExactly("B12 | date between 61 73415 | warning 请填日期，如 2026-11-03。 | 填报日期: 如 2026-11-03");
    }
}
