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
    private static final String HEADS = "return [...document.querySelectorAll("
            + "'h2, h3, h4, h2 + p, caption, figcaption, .title, thead tr')].map(head => head.textContent)";

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
    void paperIsNotAskedToBeTouched() {
        List<String> pages = pages(browser.open(ShippedMonth.made().briefing()).print("briefing"));

        assertThat(pages).noneMatch(page -> page.contains("点按")).anyMatch(page -> page.contains("竖虚线是规定比例。"));
    }

    /** Whatever stands above: the page is pushed down until every part of it has met the foot of a sheet. */
    @Test
    void noHeadStandsAlone() {
        browser.open(ShippedMonth.made().briefing());
        List<String> heads =
                browser.words(HEADS).stream().map(PrintedPagesTest::close).toList();

        for (int pushed = 0; pushed < 240; pushed += 40) {
            List<List<String>> pages = pushed(pushed);

            assertThat(pages.subList(0, pages.size() - 1))
                    .as("pushed down by %d mm", pushed)
                    .extracting(lines -> close(lines.get(lines.size() - 2)))
                    .doesNotContainAnyElementsOf(heads);
        }
    }

    @Test
    void aRepeatedHeadShowsItsNames() {
        browser.open(ShippedMonth.made().briefing());

        for (int pushed = 20; pushed < 240; pushed += 40) {
            assertThat(pushed(pushed))
                    .as("pushed down by %d mm", pushed)
                    .allSatisfy(
                            lines -> assertThat(count(lines, "标准\\s+≥.*")).isEqualTo(count(lines, "(小学|初中)\\s+达标项.*")));
        }
    }

    @Test
    void smallPrintIsSmallerThanTheText() {
        browser.open(ShippedMonth.made().briefing()).onPaper();
        String larger = "const size = element => parseFloat(getComputedStyle(element).fontSize);"
                + "return [...document.querySelectorAll('.source, .sub, p.key')].filter("
                + "small => size(small) >= size(document.body)).length";

        assertThat(browser.ask(larger)).isEqualTo(0L);
    }

    /** A square end of a line without length has no direction, so that paper shows nothing of it. */
    @Test
    void everySquareMarkHasALength() {
        browser.open(ShippedMonth.made().briefing());
        String lost = "return [...document.querySelectorAll('svg path')].filter(mark => mark.getTotalLength() === 0"
                + " && getComputedStyle(mark).strokeLinecap === 'square').length";

        assertThat(browser.ask(lost)).isEqualTo(0L);
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

    private static List<List<String>> pushed(int millimetres) {
        browser.ask("document.querySelector('main').style.paddingTop = arguments[0] + 'mm'", millimetres);
        return pages(browser.print("pushed")).stream()
                .map(page -> page.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList())
                .toList();
    }

    private static long count(List<String> lines, String shape) {
        return lines.stream().filter(line -> line.matches(shape)).count();
    }

    private static String close(String words) {
        return words.replaceAll("\\s", "");
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
