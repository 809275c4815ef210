package org.junheng.ledger;

import java.io.IOException;
import java.util.List;
import java.util.Set;
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
                new PlanPage(table),
                new OutlookPage(table),
                new ChangePage(table),
                new ReadingPage(table, "政府保障", Set.of("G", "V")),
                new ReadingPage(table, "教育质量", Set.of("Q")),
                new ReadingPage(table, "社会认可", Set.of("S")),
                new LiftingPage(table),
                new ReadingPage(table, "教研家校", Set.of("E", "H")),
                new ReadingPage(table, "报送质量", Set.of("C")),
                new LocalityPage(table),
                new TrendPage(table),
                new AimPage(table),
                new RevisionPage(table),
                new DefinitionPage(table));
        for (Page page : pages) {
            page.rows(book.sheet(page.layout()));
        }
    }
}
