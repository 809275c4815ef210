package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The month's pages on A4 paper. */
class PrintedPagesTest {

    private static final Pattern PAGES = Pattern.compile("Pages: +(\\d+)");
    private static final String FORM_FEED = "\f";
    private static final int MOST_PAGES = 18;

    private static Browser browser;
    private static Path pdfinfo;
    private static Path pdftotext;

    @BeforeAll
    static void starts() {
        pdfinfo = Tool.named("pdfinfo");
        pdftotext = Tool.named("pdftotext");
        browser = new Browser().screen(1280, 900, false);
    }

    @AfterAll
    static void stops() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theBriefingIsNumberedA4() {
        Path paper = browser.open(ShippedMonth.made().briefing()).print("briefing");
        List<String> pages = pages(paper);

        assertThat(Tool.says(pdfinfo, paper.toString())).contains("A4");
        assertThat(pages).hasSizeLessThanOrEqualTo(MOST_PAGES);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i).stripTrailing()).endsWith((i + 1) + " / " + pages.size());
        }
    }

    @Test
    void tablesRepeatTheirHeads() {
        List<String> pages = pages(browser.open(ShippedMonth.made().briefing()).print("briefing"));

        assertThat(pages)
                .filteredOn(page -> page.lines().anyMatch(line -> line.matches(".*学\\s+\\d/7\\s+\\d.*")))
                .isNotEmpty()
                .allMatch(page -> page.contains("达标项"), "the head of the table of schools");
    }

    @Test
    void noRowIsSplit() {
        browser.open(ShippedMonth.made().briefing()).onPaper();
        String split = "return [...document.querySelectorAll('tr')].filter("
                + "row => getComputedStyle(row).breakInside !== 'avoid').length";

        assertThat(browser.ask(split)).isEqualTo(0L);
    }

    @Test
    void aSchoolHasOnePage() {
        assertThat(ShippedMonth.made().schools())
                .allMatch(school -> count(browser.open(school).print("school")) == 1, "one printed page");
    }

    private static int count(Path paper) {
        return PAGES.matcher(Tool.says(pdfinfo, paper.toString()))
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    private static List<String> pages(Path paper) {
        return Stream.of(Tool.says(pdftotext, "-layout", paper.toString(), "-").split(FORM_FEED))
                .filter(page -> !page.isBlank())
                .toList();
    }
}
