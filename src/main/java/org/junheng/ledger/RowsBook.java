package org.junheng.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.Bureau;
import org.junheng.intake.Fate;
import org.junheng.store.Vault;
import org.junheng.summary.Handed;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.SheetSpec;
import org.junheng.workbook.BulkBook;
import org.junheng.workbook.BulkSheet;

/**
 * 明细合并.xlsx: every row of every file in force, a sheet for each sheet of the template. It needs nothing that is
 * computed.
 *
 * @param files that concern the month; those in force for it have rows
 * @param unmask whether personal data may stand in it as it is
 */
public record RowsBook(Bureau bureau, YearMonth period, List<Handed> files, Vault vault, boolean unmask) {

    public static final String FILE = "明细合并.xlsx";

    public RowsBook {
        files = List.copyOf(files);
    }

    /** Writes it into a folder; can be done on any thread. */
    public Path write(Path folder) throws IOException {
        Letterhead letterhead = new Letterhead(bureau.parameters().county(), period);
        try (BulkBook book = letterhead.book(folder, FILE)) {
            draw(book);
            letterhead.save(book, FILE);
        }
        return folder.resolve(FILE);
    }

    private void draw(BulkBook book) throws IOException {
        Discretion discretion = new Discretion(unmask);
        List<Source> sources = sources();
        for (SheetSpec spec : SchoolTemplate.SHEETS) {
            BulkSheet sheet = book.sheet(new RowShape(spec).layout());
            RowMaker maker = new RowMaker(spec, discretion);
            for (Source source : sources) {
                copy(source, maker, sheet);
            }
        }
    }

    /** The files in force for the month, by school. */
    private List<Source> sources() {
        return files.stream()
                .filter(file -> file.fate() == Fate.IN_FORCE && period.equals(file.period()))
                .map(this::source)
                .sorted(Comparator.comparing(Source::code))
                .toList();
    }

    private Source source(Handed file) {
        return Source.of(bureau.register(), Objects.requireNonNull(file.school(), file.path()), file);
    }

    private void copy(Source source, RowMaker maker, BulkSheet sheet) throws IOException {
        try {
            vault.read(source.sha256(), maker.spec(), line -> write(maker.rows(source, line), sheet));
        } catch (UncheckedIOException e) {
            throw new IOException("could not merge " + maker.spec(), e);
        }
    }

    private static void write(List<List<@Nullable Object>> rows, BulkSheet sheet) {
        try {
            for (List<@Nullable Object> row : rows) {
                sheet.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
