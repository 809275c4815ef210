package org.junheng.ledger;

import java.io.IOException;
import java.util.List;
import org.junheng.intake.Register;
import org.junheng.summary.Correction;
import org.junheng.summary.MonthPicture;
import org.junheng.workbook.BulkBook;

/** 问题清单.xlsx: every finding of the month's files, by school, their counts, what was corrected, and what could not be asked. */
record FindingsBook(MonthPicture picture, List<Correction> corrections, Discretion discretion) {

    void draw(BulkBook book) throws IOException {
        Register register = picture.bureau().register();
        List<FindingRow> rows = picture.files().stream()
                .flatMap(file -> file.findings().stream().map(finding -> FindingRow.of(register, file, finding)))
                .sorted(new FindingOrder())
                .toList();
        List<Page> pages = List.of(
                new FindingPage(rows, discretion),
                new RuleCountPage(rows),
                new SchoolCountPage(rows),
                new CorrectionPage(corrections, discretion),
                new NotAskedPage(register, picture.files()));
        for (Page page : pages) {
            page.rows(book.sheet(page.layout()));
        }
    }
}
