package org.junheng.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junheng.workbook.BulkBook;

/** Whose workbooks these are, and of which month. */
record Letterhead(String county, YearMonth period) {

    /** A book with the county and its month on every printed page. */
    BulkBook book(Path folder, String file) throws IOException {
        String month = period.getYear() + "年" + period.getMonthValue() + "月";
        return BulkBook.create(folder.resolve(file), county + month);
    }

    /** The workbook says that it was made when its month had closed: the same month gives the same bytes. */
    void save(BulkBook book, String file) throws IOException {
        Instant closed =
                period.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        String name = file.substring(0, file.indexOf('.'));
        book.save(closed, county + " " + period + " " + name);
    }
}
