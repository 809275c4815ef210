package org.junheng.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junheng.school.SchoolCode;
import org.junheng.workbook.BookTraits;

/**
 * A usable report of one school for one month, by what its cover says.
 *
 * @param sequence 更正序号; 0 for the first report
 * @param saved the time of last saving inside the file
 * @param returnedFrom SHA-256 of the file whose returned copy this is
 */
public record Submission(
        String sha256,
        SchoolCode school,
        YearMonth period,
        int sequence,
        @Nullable LocalDate filled,
        @Nullable Instant saved,
        @Nullable String returnedFrom) {

    /** A file by its admitted cover and what the workbook says of itself. */
    public static Submission of(InboxFile file, Cover cover, BookTraits traits) {
        return new Submission(
                file.sha256(),
                cover.school(),
                cover.period(),
                cover.sequence(),
                cover.filled(),
                traits.lastSaved(),
                traits.returnedFrom());
    }
}
