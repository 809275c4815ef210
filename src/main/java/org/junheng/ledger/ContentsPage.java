package org.junheng.ledger;

import java.io.IOException;
import java.util.List;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.Marked;
import org.junheng.workbook.References;
import org.junheng.workbook.SheetColumn;

/** 目录: every sheet of the workbook with what stands in it, a click away. */
record ContentsPage(List<Chapter> chapters) implements Page {

    @Override
    public BulkLayout layout() {
        return new BulkLayout(
                "目录", null, List.of(new SheetColumn("工作表", 18, Look.TEXT), new SheetColumn("内容", 76, Look.WRAPPED)), 0);
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        for (Chapter page : chapters) {
            String name = page.layout().name();
            sheet.row(List.of(Marked.link(name, References.at(name, 1, 0)), page.about()));
        }
    }
}
