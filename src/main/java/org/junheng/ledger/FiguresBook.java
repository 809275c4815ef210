package org.junheng.ledger;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junheng.workbook.BulkBook;

/** 指标汇总.xlsx: every indicator of the county and of each school, and what they were made of. */
record FiguresBook(CountyTable table) {

    void draw(BulkBook book) throws IOException {
        List<Chapter> pages = List.of(
                new OverviewPage(table),
                new SpreadPage(table),
                new PublishedPage(table),
                new UnitPage(table),
                new DistributionPage(table),
                new MeasurePage(table),
                new GapPage(table),
                new ContributionPage(table),
                new PlanPage(table),
                new OutlookPage(table),
                new ChangePage(table),
                new ReadingPage(table, "政府保障", "政府保障程度各项指标与一票否决事项", Set.of("G", "V")),
                new ReadingPage(table, "教育质量", "教育质量各项指标", Set.of("Q")),
                new ReadingPage(table, "社会认可", "各群体满意度", Set.of("S")),
                new TeachingPage(table),
                new PairPage(table),
                new PostingPage(table),
                new LiftingPage(table),
                new ReadingPage(table, "教研家校", "教研活动、家校共育与心理健康", Set.of("E", "H")),
                new ReadingPage(table, "报送质量", "应报、已报、按时、退回和一次通过情况", Set.of("C")),
                new LocalityPage(table),
                new TrendPage(table),
                new AimPage(table),
                new RevisionPage(table),
                new DefinitionPage(table));
        ContentsPage contents = new ContentsPage(pages);
        contents.rows(book.sheet(contents.layout()));
        for (Page page : pages) {
            page.rows(book.sheet(page.layout()));
        }
    }
}
