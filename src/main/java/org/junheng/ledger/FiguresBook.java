package org.junheng.ledger;

import java.io.IOException;
import java.util.List;
import org.junheng.workbook.BulkBook;

/** 指标汇总.xlsx: every indicator of the county and of each school, and what they were made of. */
record FiguresBook(CountyTable table) {

    void draw(BulkBook book) throws IOException {
        List<Page> pages = List.of(
                new OverviewPage(table),
                new SpreadPage(table),
                new UnitPage(table),
                new MeasurePage(table),
                new GapPage(table),
                new ContributionPage(table),
                new DefinitionPage(table));
        for (Page page : pages) {
            page.rows(book.sheet(page.layout()));
        }
    }
}
