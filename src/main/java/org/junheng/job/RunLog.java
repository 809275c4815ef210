package org.junheng.job;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** What happens in a run, for machines: a line of JSON an event, in a file that is put aside when it has grown. */
final class RunLog implements AutoCloseable {

    static final String FILE = "junheng.log";

    static final long MOST_BYTES = 5_000_000;
    static final int FILES = 5;
    /** Longer than a school's code; in a file name it may be a person's. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{11,}");

    private final LoggerContext context = new LoggerContext();
    private final Logger logger = context.getLogger(RunLog.class);
    private final Clock clock;
    private final String run;

    private RunLog(Clock clock) {
        context.setMDCAdapter(new LogbackMDCAdapter());
        this.clock = clock;
        this.run = clock.instant().truncatedTo(ChronoUnit.SECONDS) + "/"
                + ProcessHandle.current().pid();
    }

    /** The log below a state folder, which the caller holds. */
    static RunLog in(Path state, Clock clock) {
        return in(state, clock, MOST_BYTES);
    }

    static RunLog in(Path state, Clock clock, long mostBytes) {
        RunLog log = new RunLog(clock);
        log.write(folder(state).resolve(FILE), mostBytes);
        return log;
    }

    /** Where the log lies below a state folder. */
    static Path folder(Path state) {
        return state.resolve("log");
    }

    private void write(Path file, long mostBytes) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern("%msg%n%nopex");
        encoder.start();
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        FixedWindowRollingPolicy window = new FixedWindowRollingPolicy();
        window.setContext(context);
        window.setParent(appender);
        window.setMinIndex(1);
        window.setMaxIndex(FILES - 1);
        window.setFileNamePattern(file.resolveSibling("junheng.%i.log").toString());
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(new FileSize(mostBytes));
        appender.setContext(context);
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        appender.setRollingPolicy(window);
        appender.setTriggeringPolicy(size);
        window.start();
        size.start();
        appender.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(appender);
    }

    /** Notes an event; the facts are names and values in turn. */
    void note(String event, Object... facts) {
        logger.info(line(Level.INFO, event, facts));
    }

    /** Notes what a person has to look at. */
    void warn(String event, Object... facts) {
        logger.warn(line(Level.WARN, event, facts));
    }

    /** Notes a failure with its whole story. */
    void failed(String event, Throwable failure) {
        StringWriter story = new StringWriter();
        failure.printStackTrace(new PrintWriter(story));
        logger.error(line(Level.ERROR, event, "failure", story));
    }

    private String line(Level level, String event, Object... facts) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("level", level.toString());
        line.put("run", run);
        line.put("event", event);
        for (int i = 0; i < facts.length; i += 2) {
            Object fact = facts[i + 1];
            line.put(facts[i].toString(), fact instanceof Number ? fact : discreet(fact.toString()));
        }
        return JsonMapper.shared().writeValueAsString(line);
    }

    /** A text without the numbers that may be a person's. */
    static String discreet(String text) {
        return LONG_NUMBER.matcher(text).replaceAll("***");
    }

    @Override
    public void close() {
        context.stop();
    }
}
