package org.junheng.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Indicator;
import org.junheng.school.Stage;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Formula;
import org.junheng.workbook.Look;
import org.junheng.workbook.Marked;
import org.junheng.workbook.SheetColumn;

/** 校际差异表: mean, deviation and coefficient of each indicator by stage, in the shape in which counties publish them. */
record PublishedPage(CountyTable table) implements Chapter {

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = new ArrayList<>(List.of(Cells.STAGE, new SheetColumn("项目", 12, Look.CENTRED)));
        table.standard()
                .indicators()
                .forEach(indicator -> columns.add(new SheetColumn(indicator.name(), 14, Look.DECIMAL2)));
        return new BulkLayout(
                "校际差异表",
                table.picture().county() + "义务教育学校校际差异情况（" + table.picture().period() + "）",
                columns,
                2);
    }

    @Override
    public String about() {
        return "按上报和公布格式排列的校际差异表，可直接粘贴到报告";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        SpreadPage spreads = new SpreadPage(table);
        for (Stage stage : Stage.COMPULSORY) {
            sheet.row(row(
                    stage,
                    "全县平均值",
                    (spread, indicator) -> Marked.shown(
                            new Formula(spreads.mean(spread), SpreadPage.result(spread.mean())),
                            Cells.look(indicator))));
            sheet.row(row(
                    stage,
                    "标准差",
                    (spread, indicator) -> Marked.shown(
                            new Formula(spreads.deviation(spread), SpreadPage.result(spread.deviation())),
                            Cells.look(indicator))));
            sheet.row(row(
                    stage,
                    "差异系数",
                    (spread, indicator) -> Marked.shown(
                            new Formula(spreads.coefficient(spread), SpreadPage.result(spread.coefficient())),
                            Look.CV3)));
            sheet.row(row(stage, "标准", (spread, indicator) -> centred(Cells.limit("≤", spread.limit()))));
            sheet.row(row(stage, "是否达标", (spread, indicator) -> centred(Cells.verdict(spread.pass()))));
        }
    }

    private static Object centred(Object words) {
        return words instanceof String ? Marked.shown(words, Look.CENTRED) : words;
    }

    private interface Figure {
        Object of(Dispersion spread, Indicator indicator);
    }

    private List<@Nullable Object> row(Stage stage, String name, Figure figure) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(stage.label(), name));
        for (Indicator indicator : table.standard().indicators()) {
            Optional<Dispersion> spread = table.picture().now().dispersion(stage, indicator.code());
            row.add(spread.map(each -> figure.of(each, indicator)).orElse(Cells.NONE));
        }
        return row;
    }
}
