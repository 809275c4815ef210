package org.junheng.workbook;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Reads the dates and times that XML parts spell out, with or without time of day and zone. */
final class IsoTimes {

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalEnd()
            .optionalStart()
            .appendOffsetId()
            .optionalEnd()
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter();

    private IsoTimes() {}

    /** As it stands there, whatever the zone. */
    static Optional<LocalDateTime> local(String text) {
        return parsed(text).map(LocalDateTime::from);
    }

    /** A time without a zone is taken for universal time, as Excel writes it. */
    static Optional<Instant> instant(String text) {
        return parsed(text).map(time -> LocalDateTime.from(time).toInstant(ZoneOffset.from(time)));
    }

    private static Optional<TemporalAccessor> parsed(String text) {
        try {
            return Optional.of(FORM.parse(text.strip()));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }
}
