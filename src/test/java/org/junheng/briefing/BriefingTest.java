package org.junheng.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junheng.summary.BigCounty;
import org.junheng.summary.InventedCounty;
import org.junheng.summary.MonthPicture;
import org.junit.jupiter.api.Test;

/** The page as a leader gets it: one file that needs nothing else. */
class BriefingTest {

    private static final int A_MEGABYTE_AND_A_HALF = 1_500_000;

    @Test
    void needsNoScriptAndNoNetwork() {
        assertThat(Briefing.draw(BigCounty.of(60, 12).picture()))
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"zh-CN\"")
                .doesNotContain("<script", "http://", "https://", "url(", "@import", " src=");
    }

    @Test
    void letsNoNameBecomeMarkup() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .primary(1, "<img src=x onerror=alert(1)>\"'&小学", Map.of())
                .primary(2, "乙小学", Map.of())
                .picture();

        assertThat(Briefing.draw(picture)).doesNotContain("<img").contains("&lt;img");
    }

    @Test
    void isTheSameForTheSameMonth() {
        assertThat(Briefing.draw(BigCounty.of(60, 3).picture()))
                .isEqualTo(Briefing.draw(BigCounty.of(60, 3).picture()));
    }

    @Test
    void staysSmallForThreeHundredSchools() {
        String page = Briefing.draw(BigCounty.of(300, 12).picture());

        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(A_MEGABYTE_AND_A_HALF);
    }
}
