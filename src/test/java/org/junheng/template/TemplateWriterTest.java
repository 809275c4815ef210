package org.junheng.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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

    private static Path blank = Path.of("");
    private static Path full = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        blank = folder.resolve("blank.xlsx");
        full = folder.resolve("full.xlsx");
        TemplateWriter.write(blank, Prefill.BLANK, STAMP);
        TemplateWriter.write(full, SCHOOL, STAMP);
    }

    @Test
    void draws() throws IOException {
        System.out.println(TemplateDrawn.cells(full, "封面"));
        System.out.println(TemplateDrawn.rules(full, "封面"));
        System.out.println(TemplateDrawn.notes(full, "封面"));
        System.out.println(TemplateDrawn.cells(full, "专用教室"));
        System.out.println(TemplateDrawn.rules(full, "专用教室"));
        System.out.println(TemplateDrawn.notes(full, "专用教室"));
        System.out.println(TemplateDrawn.cells(full, "办学条件"));
        System.out.println(TemplateDrawn.rules(full, "办学条件"));
        System.out.println(TemplateDrawn.notes(full, "办学条件"));
        System.out.println(TemplateDrawn.rules(full, "学业成绩"));
        assertThat(Files.size(full)).isLessThan(60_000);
    }
}
