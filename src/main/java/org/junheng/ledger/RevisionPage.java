package org.junheng.ledger;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junheng.summary.Revision;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** 修订记录: which figure that leaders saw went from what to what, and because of which files. */
record RevisionPage(CountyTable table) implements Chapter {

    private static final int FROZEN = 1;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                new SheetColumn("修订次序", 9, Look.WHOLE),
                Cells.INDICATOR_CODE,
                Cells.STAGE,
                new SheetColumn("学校或分组", 26, Look.TEXT),
                new SheetColumn("项目", 12, Look.CENTRED),
                new SheetColumn("原发布", 12, Look.CENTRED),
                new SheetColumn("现发布", 12, Look.CENTRED),
                new SheetColumn("原因文件", 60, Look.WRAPPED));
        return new BulkLayout("修订记录", null, columns, FROZEN);
    }

    @Override
    public String about() {
        return "本月发布之后又改动过的数字，从多少改为多少，因为哪个文件";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        for (Revision revision : table.picture().revisions()) {
            sheet.row(Arrays.asList(
                    revision.number(),
                    revision.code(),
                    revision.stage(),
                    revision.group(),
                    revision.quantity(),
                    revision.from().shown(),
                    revision.to().shown(),
                    revision.files().isEmpty() ? "程序版本或设置" : String.join("、", revision.files())));
        }
    }
}
