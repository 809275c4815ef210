package org.junheng.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.Bureau;
import org.junheng.intake.Fate;
import org.junheng.intake.Inbox;
import org.junheng.summary.FileRecord;
import org.junheng.summary.MonthPicture;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes 运行记录.json: every input with its fate and why, settings, counts, timings, and what was written. */
final class RunRecord {

    static final String FILE = "运行记录.json";

    private static final ObjectWriter PRETTY = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private final Desk desk;
    private final MonthPicture picture;
    private final List<FileRecord> files;
    private final Stopwatch stopwatch;
    private final List<Output> outputs;

    RunRecord(Desk desk, MonthPicture picture, List<FileRecord> files, Stopwatch stopwatch, List<Output> outputs) {
        this.desk = desk;
        this.picture = picture;
        this.files = List.copyOf(files);
        this.stopwatch = stopwatch;
        this.outputs =
                outputs.stream().sorted(Comparator.comparing(Output::path)).toList();
    }

    /** Writes the record into the folder of the outputs that it lists. */
    void write(Path folder, RecordChain chain) throws IOException {
        try (JsonGenerator json = PRETTY.createGenerator(Files.newOutputStream(folder.resolve(FILE)))) {
            json.writeStartObject();
            json.writeStringProperty("version", Version.name());
            json.writeStringProperty("period", picture.period().toString());
            json.writeStringProperty("asOf", desk.settings().asOf().toString());
            json.writeStringProperty("started", stopwatch.started().toString());
            json.writeStringProperty("finished", stopwatch.now().toString());
            writeSettings(json);
            json.writeArrayPropertyStart("inputs");
            Stream.concat(Stream.of(bureau()), files.stream())
                    .sorted(Comparator.comparing(FileRecord::path))
                    .forEach(file -> write(json, file));
            json.writeEndArray();
            writeCounts(json);
            json.writeObjectPropertyStart("seconds");
            stopwatch.seconds().forEach((phase, spent) -> json.writeNumberProperty(phase.title(), spent));
            json.writeEndObject();
            writeOutputs(json);
            json.writeName("previous");
            writeNullable(json, chain.previous());
            json.writeArrayPropertyStart("replaces");
            chain.replaces().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void writeSettings(JsonGenerator json) {
        json.writeObjectPropertyStart("settings");
        json.writeStringProperty("standard", picture.standard().code());
        json.writeBooleanProperty("unmask", desk.settings().unmask());
        json.writeObjectPropertyStart("parameters");
        picture.bureau().parameters().all().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    private FileRecord bureau() throws IOException {
        Path file = desk.settings().input().resolve(Bureau.FILE);
        return new FileRecord(
                Bureau.FILE, Inbox.sha256(file), Files.size(file), null, null, Fate.BUREAU, "", "", null, 0);
    }

    private static void write(JsonGenerator json, FileRecord file) {
        json.writeStartObject();
        json.writeStringProperty("path", file.path());
        json.writeStringProperty("sha256", file.sha256());
        json.writeNumberProperty("bytes", file.bytes());
        json.writeName("school");
        writeNullable(json, file.school());
        json.writeName("period");
        writeNullable(json, file.period());
        json.writeStringProperty("fate", file.fate().label());
        json.writeStringProperty("rule", file.rule());
        json.writeStringProperty("reason", file.reason());
        json.writeName("status");
        writeNullable(json, file.status() == null ? null : file.status().label());
        json.writeNumberProperty("findings", file.findings());
        json.writeEndObject();
    }

    private void writeCounts(JsonGenerator json) {
        Map<Fate, Long> counts =
                files.stream().collect(Collectors.groupingBy(FileRecord::fate, TreeMap::new, Collectors.counting()));
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("files", files.size());
        counts.forEach((fate, count) -> json.writeNumberProperty(fate.label(), count));
        json.writeNumberProperty(
                "findings", files.stream().mapToInt(FileRecord::findings).sum());
        json.writeEndObject();
    }

    private void writeOutputs(JsonGenerator json) {
        json.writeArrayPropertyStart("outputs");
        for (Output output : outputs) {
            json.writeStartObject();
            json.writeStringProperty("path", output.path());
            json.writeStringProperty("sha256", output.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeNullable(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }
}
