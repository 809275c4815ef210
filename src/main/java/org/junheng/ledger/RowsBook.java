package org.junheng.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.Fate;
import org.junheng.store.Vault;
import org.junheng.summary.Handed;
import org.junheng.summary.MonthPicture;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.SheetSpec;
import org.junheng.workbook.BulkBook;
import org.junheng.workbook.BulkSheet;

/** 明细合并.xlsx: every row of every file in force, a sheet for each sheet of the template. */
record RowsBook(MonthPicture picture, Vault vault, Discretion discretion) {

    void draw(BulkBook book) throws IOException {
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
        return picture.files().stream()
                .filter(file -> file.fate() == Fate.IN_FORCE && picture.period().equals(file.period()))
                .map(this::source)
                .sorted(Comparator.comparing(Source::code))
                .toList();
    }

    private Source source(Handed file) {
        return Source.of(picture.bureau().register(), Objects.requireNonNull(file.school(), file.path()), file);
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
