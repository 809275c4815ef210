package org.junheng.job;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junheng.finding.Status;
import org.junheng.intake.Fate;
import org.junheng.ledger.Ledger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a published month stands, told from its own files, so that it can be asked while a run is under way. */
public final class MonthStatus {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Path folder;
    private final JsonNode record;
    private final JsonNode figures;
    private final Map<String, String> names = new TreeMap<>();
    private final Set<String> reported = new TreeSet<>();

    private MonthStatus(Path folder) throws IOException {
        this.folder = folder;
        this.record = JsonMapper.shared().readTree(Files.readString(folder.resolve(RunRecord.FILE)));
        this.figures = JsonMapper.shared().readTree(Files.readString(folder.resolve(Ledger.JSON)));
        figures.required("schools")
                .forEach(school -> names.put(
                        school.required("code").asString(),
                        school.required("name").asString()));
        record.required("inputs").forEach(file -> {
            if (!file.required("fate").asString().equals(Fate.REFUSED.label())) {
                reported.add(file.required("period").asString(""));
            }
        });
        reported.remove("");
    }

    /** The latest month that is published. */
    public static Optional<YearMonth> latest(Path output) throws IOException {
        if (!Files.isDirectory(output)) {
            return Optional.empty();
        }
        return MonthFolders.of(output).entrySet().stream()
                .filter(folder -> Files.isRegularFile(folder.getValue().resolve(RunRecord.FILE)))
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder());
    }

    /** What there is to say, a line each; empty when the month was never published. */
    public static List<String> of(Path output, YearMonth month) throws IOException {
        Path folder = output.resolve(month.toString());
        try {
            return Files.isRegularFile(folder.resolve(RunRecord.FILE)) ? new MonthStatus(folder).lines() : List.of();
        } catch (JacksonException | DateTimeException | CharacterCodingException spoilt) {
            String files = RunRecord.FILE + "或" + Ledger.JSON;
            throw new IOException(folder + "里的" + files + "读不懂，已损坏或被改动；移走这个文件夹后再运行一次run可重做", spoilt);
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        Instant finished = Instant.parse(record.required("finished").asString());
        lines.add(record.required("period").asString() + "，" + TIME.format(finished.atZone(ZoneId.systemDefault()))
                + "制作：" + folder);
        JsonNode reporting = figures.required("reporting");
        lines.add("应报" + count(reporting, "expected") + "所，已报" + count(reporting, "received") + "所（按时"
                + count(reporting, "onTime") + "所）：通过" + count(reporting, "passed") + "所，退回"
                + count(reporting, "returned") + "所，待说明" + count(reporting, "awaitingExplanation") + "所；拒收文件"
                + count(reporting, "rejected") + "个，缺报"
                + reporting.required("missing").size() + "所");
        reporting.required("missing").forEach(code -> lines.add("缺报  " + name(code.asString())));
        record.required("inputs").forEach(file -> open(file).ifPresent(lines::add));
        return lines;
    }

    private Optional<String> open(JsonNode file) {
        String fate = file.required("fate").asString();
        String path = file.required("path").asString();
        String period = file.required("period").asString("");
        boolean ofMonth = period.equals(record.required("period").asString());
        if (fate.equals(Fate.REFUSED.label())) {
            return ofMonth || !reported.contains(period)
                    ? Optional.of("拒收  " + path + "  " + file.required("reason").asString())
                    : Optional.empty();
        }
        String status = file.required("status").asString("");
        boolean open = fate.equals(Fate.IN_FORCE.label())
                && ofMonth
                && (status.equals(Status.RETURNED.label()) || status.equals(Status.AWAITING.label()));
        return open
                ? Optional.of(status + "  " + name(file.required("school").asString()) + "  "
                        + file.required("findings").asInt() + "条  " + path)
                : Optional.empty();
    }

    private String name(String code) {
        return code + " " + names.getOrDefault(code, "");
    }

    private static int count(JsonNode reporting, String key) {
        return reporting.required(key).asInt();
    }
}
