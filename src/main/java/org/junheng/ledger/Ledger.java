package org.junheng.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junheng.summary.Call;
import org.junheng.summary.Correction;
import org.junheng.summary.MonthPicture;
import org.junheng.workbook.BulkBook;

/** The files of a month that are drawn from its picture; each can be written by itself, on any thread. */
public final class Ledger {

    public static final String FINDINGS = "问题清单.xlsx";
    public static final String CALLS = "催报.xlsx";
    public static final String FIGURES = "指标汇总.xlsx";
    public static final String JSON = "指标.json";

    private final MonthPicture picture;
    private final List<Correction> corrections;
    private final Discretion discretion;
    private final CountyTable table;
    private final Letterhead letterhead;

    /**
     * Draws from a picture.
     *
     * @param corrections what schools changed against the version before
     * @param unmask whether personal data may stand in the workbooks as it is
     */
    public Ledger(MonthPicture picture, List<Correction> corrections, boolean unmask) {
        this.picture = picture;
        this.corrections = List.copyOf(corrections);
        this.discretion = new Discretion(unmask);
        this.table = new CountyTable(picture);
        this.letterhead = new Letterhead(picture.county(), picture.period());
    }

    /** Writes 问题清单.xlsx into a folder. */
    public Path writeFindings(Path folder) throws IOException {
        try (BulkBook book = letterhead.book(folder, FINDINGS)) {
            new FindingsBook(picture, corrections, discretion).draw(book);
            letterhead.save(book, FINDINGS);
        }
        return folder.resolve(FINDINGS);
    }

    /** Writes 催报.xlsx into a folder. */
    public Path writeCalls(Path folder) throws IOException {
        try (BulkBook book = letterhead.book(folder, CALLS)) {
            Page page = new CallsPage(Call.of(picture));
            page.rows(book.sheet(page.layout()));
            letterhead.save(book, CALLS);
        }
        return folder.resolve(CALLS);
    }

    /** Writes 指标汇总.xlsx into a folder. */
    public Path writeFigures(Path folder) throws IOException {
        try (BulkBook book = letterhead.book(folder, FIGURES)) {
            new FiguresBook(table).draw(book);
            letterhead.save(book, FIGURES);
        }
        return folder.resolve(FIGURES);
    }

    /** Writes 指标.json into a folder. */
    public Path writeJson(Path folder) throws IOException {
        Path json = folder.resolve(JSON);
        new FiguresJson(table).write(json);
        return json;
    }
}
