package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** The month's pages in a real browser, opened from the disk. */
class PagesInBrowserTest {

    private static final int PHONE = 390;
    private static final int TABLET = 768;
    private static final int DESK = 1280;
    private static final String DOT = ".dots g[tabindex='0']";
    private static final Map<Integer, Integer> HEIGHTS = Map.of(PHONE, 844, TABLET, 1024, DESK, 900);

    private static Browser browser;

    @BeforeAll
    static void starts() {
        browser = new Browser();
    }

    @AfterAll
    static void stops() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"briefing,false", "briefing,true", "school,false", "school,true", "progress,false", "progress,true"})
    void axeFindsNothing(String page, boolean dark) {
        browser.screen(DESK, HEIGHTS.get(DESK), dark).open(page(page)).unfold();

        assertThat(browser.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"briefing", "school", "progress"})
    void axeFindsNothingOnThePhone(String page) {
        browser.screen(PHONE, HEIGHTS.get(PHONE), false).open(page(page)).unfold();

        assertThat(browser.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"briefing", "school", "progress"})
    void openFromTheDiskAlone(String page) {
        browser.requests();
        browser.complaints();
        browser.screen(DESK, HEIGHTS.get(DESK), false).open(page(page)).unfold();

        assertThat(browser.requests()).containsExactly(page(page).toUri().toString());
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"briefing,390", "briefing,320", "school,390", "school,320", "progress,390", "progress,320"})
    void areNotWiderThanThePhone(String page, int width) {
        browser.screen(width, HEIGHTS.get(PHONE), false).open(page(page)).unfold();

        assertThat(browser.numbers("return [document.documentElement.scrollWidth]")
                        .get(0)
                        .intValue())
                .isLessThanOrEqualTo(width);
        assertThat(browser.words("return [...document.querySelectorAll('caption, figure')].filter("
                        + "each => each.getBoundingClientRect().right > innerWidth).map(each => each.textContent)"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, TABLET, DESK})
    void areKeptAsPictures(int width) {
        for (String page : List.of("briefing", "school", "progress")) {
            for (boolean dark : List.of(false, true)) {
                browser.screen(width, HEIGHTS.get(width), dark).open(page(page));
                browser.picture(page + "-" + width + (dark ? "-dark" : ""), false);
            }
            browser.screen(width, HEIGHTS.get(width), false).picture(page + "-" + width + "-whole", true);
        }
        assertThat(Path.of("target", "screenshots", "briefing-" + width + ".png"))
                .isNotEmptyFile();
    }

    @Test
    void foldsOpenByAPress() {
        browser.screen(DESK, HEIGHTS.get(DESK), false).open(page("briefing"));
        WebElement fold = browser.first("details");
        WebElement summary = browser.first("details summary");
        assertThat(fold.getDomProperty("open")).isEqualTo("false");

        summary.click();

        assertThat(fold.getDomProperty("open")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void theFirstScreenHoldsVerdictCoverageAndThreeFindings(int width) {
        browser.screen(width, HEIGHTS.get(width), false).open(page("briefing"));
        String bottoms = "return ['.ruling', '.coverage', '.findings ol > li:nth-of-type(3) .fact'].map("
                + "each => Math.ceil(document.querySelector(each).getBoundingClientRect().bottom))";

        assertThat(browser.numbers(bottoms)).allMatch(bottom -> bottom.intValue() <= HEIGHTS.get(width));
    }

    @Test
    void aDotNamesItsSchoolWhenItIsFocusedOrTapped() {
        List<String> names =
                Stream.of("focus", "tap").map(PagesInBrowserTest::named).toList();

        assertThat(names).allMatch(name -> name.matches(".*(小学|中学|学校|教学点).*\\d.*"), "a school and its value");
    }

    @Test
    void theSearchLeavesTheSchoolsOfAName() {
        browser.screen(DESK, HEIGHTS.get(DESK), false).open(page("briefing"));
        String shown = "return [...document.querySelectorAll('.heat tbody tr')].filter(row => row.offsetParent)"
                + ".map(row => row.cells[0].textContent)";
        List<String> before = browser.words(shown);

        browser.first(".find input").sendKeys("初级中学");

        assertThat(before).anyMatch(name -> !name.contains("初级中学"));
        assertThat(browser.words(shown)).isNotEmpty().allMatch(name -> name.contains("初级中学"));
        assertThat(browser.first(".find span").getText())
                .isEqualTo("有" + browser.words(shown).size() + "行");
    }

    @Test
    void aHeadSortsItsTable() {
        browser.screen(DESK, HEIGHTS.get(DESK), false).open(page("briefing")).unfold();
        String column = "return [...document.querySelector('.heat').tBodies[0].rows]"
                + ".map(row => parseFloat(row.cells[2].textContent.replace(/[^0-9.]/g, '')))";
        List<Number> drawn = browser.numbers(column);
        WebElement head = browser.first(".heat thead th:nth-child(3) button");

        head.click();
        List<Number> upward = browser.numbers(column);
        head.click();

        Comparator<Number> byValue = Comparator.comparingDouble(Number::doubleValue);
        assertThat(upward).isNotEqualTo(drawn).isSortedAccordingTo(byValue).hasSameElementsAs(drawn);
        assertThat(browser.numbers(column)).isSortedAccordingTo(byValue.reversed());
    }

    @Test
    void aLinkIntoAFoldOpensItEachTimeItIsPressed() {
        browser.screen(DESK, HEIGHTS.get(DESK), false).open(page("briefing"));
        WebElement link = browser.first(".heat td a");
        WebElement fold =
                browser.first(String.valueOf(browser.ask("return decodeURIComponent(arguments[0].hash)", link)));
        assertThat(fold.getDomProperty("open")).isEqualTo("false");

        link.click();
        assertThat(fold.getDomProperty("open")).isEqualTo("true");
        browser.ask("arguments[0].open = false", fold);
        link.click();

        assertThat(fold.getDomProperty("open")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"briefing", "school"})
    void everyLinkLeadsSomewhere(String name) {
        Path page = page(name);
        browser.screen(DESK, HEIGHTS.get(DESK), false).open(page);
        List<String> within = browser.words("return [...document.links].map(link => link.getAttribute('href')).filter("
                + "href => href.startsWith('#') && !document.getElementById(href.slice(1)))");
        List<String> files = browser.words("return [...document.links].map(link => "
                + "decodeURIComponent(link.getAttribute('href'))).filter(href => !href.startsWith('#'))");

        assertThat(within).isEmpty();
        assertThat(files).isNotEmpty().allMatch(file -> Files.exists(page.resolveSibling(file.replaceAll("#.*", ""))));
    }

    private static String named(String how) {
        browser.screen(PHONE, HEIGHTS.get(PHONE), false).open(page("briefing"));
        WebElement dot = browser.first(DOT);
        String shows = "return getComputedStyle(arguments[0].querySelector('text')).visibility";
        assertThat(browser.ask(shows, dot)).isEqualTo("hidden");
        if (how.equals("focus")) {
            browser.ask("arguments[0].focus()", dot);
        } else {
            browser.touch(browser.first(DOT + " path"));
        }
        assertThat(browser.ask(shows, dot)).as(how).isEqualTo("visible");
        return String.valueOf(browser.ask("return arguments[0].querySelector('text').textContent", dot));
    }

    private static Path page(String name) {
        ShippedMonth month = ShippedMonth.made();
        return switch (name) {
            case "briefing" -> month.briefing();
            case "school" -> month.schools().get(0);
            default -> month.progress();
        };
    }
}
