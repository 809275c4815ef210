package org.junheng.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
            RowShape shape = new RowShape(spec, discretion);
            BulkSheet sheet = book.sheet(shape.layout());
            for (Source source : sources) {
                copy(source, shape, sheet);
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

    private void copy(Source source, RowShape shape, BulkSheet sheet) throws IOException {
        try {
            vault.read(
                    source.sha256(),
                    shape.spec(),
                    line -> shape.rows(source, line).forEach(row -> {
                        try {
                            sheet.row(row);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }));
        } catch (UncheckedIOException e) {
            throw new IOException("could not merge " + shape.spec(), e);
        }
    }
}
