package org.junheng.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junheng.store.Vault;
import org.junheng.summary.Call;
import org.junheng.summary.Correction;
import org.junheng.summary.MonthPicture;
import org.junheng.workbook.BulkBook;

/** The files of a month that hold its figures; each can be written by itself, on any thread. */
public final class Ledger {

    public static final String ROWS = "明细合并.xlsx";
    public static final String FINDINGS = "问题清单.xlsx";
    public static final String CALLS = "催报.xlsx";
    public static final String FIGURES = "指标汇总.xlsx";
    public static final String JSON = "指标.json";

    private final MonthPicture picture;
    private final List<Correction> corrections;
    private final Vault vault;
    private final Discretion discretion;
    private final CountyTable table;

    /**
     * Draws from a picture.
     *
     * @param corrections what schools changed against the version before
     * @param unmask whether personal data may stand in the workbooks as it is
     */
    public Ledger(MonthPicture picture, List<Correction> corrections, Vault vault, boolean unmask) {
        this.picture = picture;
        this.corrections = List.copyOf(corrections);
        this.vault = vault;
        this.discretion = new Discretion(unmask);
        this.table = new CountyTable(picture);
    }

    /** Draws from the picture of a month in which nothing was corrected. */
    Ledger(MonthPicture picture, Vault vault, boolean unmask) {
        this(picture, List.of(), vault, unmask);
    }

    /** Writes every file into a folder, which is made if it is not there. */
    public static void write(MonthPicture picture, Vault vault, boolean unmask, Path folder) throws IOException {
        Files.createDirectories(folder);
        Ledger ledger = new Ledger(picture, vault, unmask);
        ledger.writeRows(folder);
        ledger.writeFindings(folder);
        ledger.writeCalls(folder);
        ledger.writeFigures(folder);
        ledger.writeJson(folder);
    }

    /** Writes 明细合并.xlsx into a folder. */
    public Path writeRows(Path folder) throws IOException {
        try (BulkBook book = book(folder, ROWS)) {
            new RowsBook(picture, vault, discretion).draw(book);
            save(book, ROWS);
        }
        return folder.resolve(ROWS);
    }

    /** Writes 问题清单.xlsx into a folder. */
    public Path writeFindings(Path folder) throws IOException {
        try (BulkBook book = book(folder, FINDINGS)) {
            new FindingsBook(picture, corrections, discretion).draw(book);
            save(book, FINDINGS);
        }
        return folder.resolve(FINDINGS);
    }

    /** Writes 催报.xlsx into a folder. */
    public Path writeCalls(Path folder) throws IOException {
        try (BulkBook book = book(folder, CALLS)) {
            Page page = new CallsPage(Call.of(picture));
            page.rows(book.sheet(page.layout()));
            save(book, CALLS);
        }
        return folder.resolve(CALLS);
    }

    /** Writes 指标汇总.xlsx into a folder. */
    public Path writeFigures(Path folder) throws IOException {
        try (BulkBook book = book(folder, FIGURES)) {
            new FiguresBook(table).draw(book);
            save(book, FIGURES);
        }
        return folder.resolve(FIGURES);
    }

    /** Writes 指标.json into a folder. */
    public Path writeJson(Path folder) throws IOException {
        Path json = folder.resolve(JSON);
        new FiguresJson(table).write(json);
        return json;
    }

    private BulkBook book(Path folder, String file) throws IOException {
        YearMonth period = picture.period();
        String month = period.getYear() + "年" + period.getMonthValue() + "月";
        return BulkBook.create(folder.resolve(file), picture.county() + month);
    }

    /** The workbook says that it was made when its month had closed: the same month gives the same bytes. */
    private void save(BulkBook book, String file) throws IOException {
        Instant stamp = picture.period()
                .plusMonths(1)
                .atDay(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        String name = file.substring(0, file.indexOf('.'));
        book.save(stamp, picture.county() + " " + picture.period() + " " + name);
    }
}
