package org.junheng.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junheng.summary.BigCounty;
import org.junheng.summary.InventedCounty;
import org.junheng.summary.MonthPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a leader gets it: one file that needs nothing else. */
class BriefingTest {

    private static final int A_MEGABYTE_AND_A_HALF = 1_500_000;

    @TempDir
    Path folder;

    @Test
    void needsNoScriptAndNoNetwork() throws IOException {
        assertThat(printed(BigCounty.of(60, 12).picture()))
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"zh-CN\"")
                .doesNotContain("<script", "http://", "https://", "url(", "@import", " src=");
    }

    @Test
    void letsNoNameBecomeMarkup() throws IOException {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "<img src=x onerror=alert(1)>\"'&小学", Map.of())
                .primary(2, "乙小学", Map.of())
                .picture();

        assertThat(printed(picture)).doesNotContain("<img").contains("&lt;img");
    }

    @Test
    void isTheSameForTheSameMonth() throws IOException {
        assertThat(printed(BigCounty.of(60, 3).picture()))
                .isEqualTo(printed(BigCounty.of(60, 3).picture()));
    }

    @Test
    void staysSmallForThreeHundredSchools() throws IOException {
        Path file = folder.resolve(Briefing.FILE);

        Briefing.write(BigCounty.of(300, 12).picture(), file);

        assertThat(Files.size(file)).isLessThan(A_MEGABYTE_AND_A_HALF);
    }

    private String printed(MonthPicture picture) throws IOException {
        Path file = folder.resolve(Briefing.FILE);
        Briefing.write(picture, file);
        return Files.readString(file);
    }
}
