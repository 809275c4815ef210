package org.junheng.ledger;

import java.io.IOException;
import java.util.List;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.SheetColumn;

/** 口径说明: every definition, limit and parameter in force, with document number, and how many schools it all is of. */
record DefinitionPage(CountyTable table) implements Chapter {

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                new SheetColumn("类别", 12, Look.CENTRED),
                new SheetColumn("代码", 16, Look.CENTRED),
                new SheetColumn("名称", 36, Look.TEXT),
                new SheetColumn("内容", 80, Look.WRAPPED));
        return new BulkLayout("口径说明", null, columns, 1);
    }

    @Override
    public String about() {
        return "每项指标的定义、公式、标准、依据文号和本次使用的参数";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        for (Definitions.Entry entry : new Definitions(table.picture()).entries()) {
            sheet.row(List.of(entry.category(), entry.code(), entry.name(), entry.words()));
        }
    }
}
