package org.junheng;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.json.JsonMapper;

/** The Chromium of this machine, led by its own driver: nothing is fetched to drive it. */
final class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String AXE = script("/axe.min.js");
    private static final String ASK_AXE = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
                result => done(result.violations.flatMap(rule => rule.nodes.map(
                    node => rule.id + ' ' + node.target.join(' ') + ' ' + node.failureSummary))),
                error => done(['axe failed: ' + error]));
            """;

    private final ChromeDriver driver;

    Browser() {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Tool.named("chromedriver").toFile())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options());
    }

    private static ChromeOptions options() {
        LoggingPreferences heard = new LoggingPreferences();
        heard.enable(LogType.BROWSER, Level.ALL);
        heard.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Tool.named("chromium", "google-chrome").toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--lang=zh-CN");
        options.setCapability(ChromeOptions.LOGGING_PREFS, heard);
        return options;
    }

    private static String script(String name) {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Browser screen(int width, int height, boolean dark) {
        devtools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        List<Map<String, String>> scheme =
                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"));
        devtools("Emulation.setEmulatedMedia", Map.of("media", "screen", "features", scheme));
        return this;
    }

    Browser onPaper() {
        devtools("Emulation.setEmulatedMedia", Map.of("media", "print"));
        return this;
    }

    Browser open(Path page) {
        driver.get(page.toUri().toString());
        return this;
    }

    /** Opens everything that is folded. */
    Browser unfold() {
        ask("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
        return this;
    }

    @Nullable
    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    List<String> words(String script) {
        return answers(script).map(String.class::cast).toList();
    }

    List<Number> numbers(String script) {
        return answers(script).map(Number.class::cast).toList();
    }

    private Stream<?> answers(String script) {
        return ((List<?>) Objects.requireNonNull(ask(script))).stream();
    }

    WebElement first(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    void touch(WebElement element) {
        PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        driver.perform(List.of(new Sequence(finger, 0)
                .addAction(finger.createPointerMove(Duration.ZERO, PointerInput.Origin.fromElement(element), 0, 0))
                .addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                .addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()))));
    }

    /** What axe finds wrong with the page as it stands. */
    List<String> faults() {
        ask(AXE);
        return ((List<?>) Objects.requireNonNull(driver.executeAsyncScript(ASK_AXE)))
                .stream().map(String.class::cast).toList();
    }

    /** The addresses asked for since the last call. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JsonMapper.shared().readTree(entry.getMessage()).get("message"))
                .filter(event -> event.get("method").asString().equals("Network.requestWillBeSent"))
                .map(event -> event.at("/params/request/url").asString())
                .toList();
    }

    /** What stands on the console since the last call. */
    List<String> complaints() {
        return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** Keeps a picture of what the screen shows, or of the whole page. */
    void picture(String name, boolean whole) {
        keep("Page.captureScreenshot", Map.of("captureBeyondViewport", whole), name + ".png");
    }

    /** Prints the page as its style sheet says. */
    Path print(String name) {
        return keep("Page.printToPDF", Map.of("preferCSSPageSize", true), name + ".pdf");
    }

    private Path keep(String command, Map<String, Object> wishes, String name) {
        try {
            Files.createDirectories(PICTURES);
            String drawn =
                    (String) Objects.requireNonNull(devtools(command, wishes).get("data"));
            return Files.write(PICTURES.resolve(name), Base64.getDecoder().decode(drawn));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, Object> devtools(String command, Map<String, Object> wishes) {
        return driver.executeCdpCommand(command, new HashMap<>(wishes));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
