package org.junheng.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.Inbox;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a month's record says of other records. A month that is made anew gets a new record, and the month after it, made
 * before, still names the old one: so each record also names those of its own month that it took the place of.
 *
 * @param previous SHA-256 of the month before's record as it stood when this one was written; null when there was none
 * @param replaces SHA-256 of the same month's earlier records, the first one first
 */
record RecordChain(@Nullable String previous, List<String> replaces) {

    private static final String PREVIOUS = "previous";
    private static final String REPLACES = "replaces";

    RecordChain {
        replaces = List.copyOf(replaces);
    }

    /** What is to be said in the record of a month that is about to be published. */
    static RecordChain of(Path output, YearMonth month) throws IOException {
        Path before = file(output, month.minusMonths(1));
        Path replaced = file(output, month);
        List<String> replaces = new ArrayList<>();
        if (Files.isRegularFile(replaced)) {
            replaces.addAll(told(replaced).replaces());
            replaces.add(Inbox.sha256(replaced));
        }
        return new RecordChain(Files.isRegularFile(before) ? Inbox.sha256(before) : null, replaces);
    }

    private static Path file(Path output, YearMonth month) {
        return output.resolve(month.toString()).resolve(RunRecord.FILE);
    }

    /** What a record that was spoilt said is lost; that it was, the archive's check tells. */
    private static RecordChain told(Path record) throws IOException {
        try {
            return in(JsonMapper.shared().readTree(Files.readAllBytes(record)));
        } catch (JacksonException spoilt) {
            return new RecordChain(null, List.of());
        }
    }

    /** What a record says. */
    static RecordChain in(JsonNode record) {
        List<String> replaces = new ArrayList<>();
        record.path(REPLACES).forEach(sha256 -> replaces.add(sha256.asString("")));
        JsonNode previous = record.path(PREVIOUS);
        return new RecordChain(previous.isString() ? previous.asString() : null, replaces);
    }
}
