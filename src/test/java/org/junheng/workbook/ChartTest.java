package org.junheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.workbook.WrittenBook.STAMP;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.workbook.Chart.Series;
import org.junheng.workbook.Chart.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartTest {

    @TempDir
    Path folder;

    @Test
    void standsOverItsCellsWithTheValuesItShows() throws IOException, InvalidFormatException {
        try (XSSFWorkbook book = new XSSFWorkbook(drawn().toFile())) {
            XSSFChart chart =
                    book.getSheetAt(1).createDrawingPatriarch().getCharts().get(0);

            assertThat(chart.getTitleText().getString()).isEqualTo("小学 & 初中差异系数");
            assertThat(chart.getChartSeries()).hasSize(2);
            XDDFChartData.Series bars = chart.getChartSeries().get(0).getSeries(0);
            assertThat(bars.getCategoryData().getDataRangeReference()).isEqualTo("'差异图'!$A$2:$A$4");
            assertThat(bars.getValuesData().getDataRangeReference()).isEqualTo("'差异图'!$B$2:$B$4");
            assertThat(bars.getCategoryData().getPointAt(1)).isEqualTo("R2");
            assertThat(chart.getCTChart()
                            .getPlotArea()
                            .getBarChartArray(0)
                            .getSerArray(0)
                            .getVal()
                            .getNumRef()
                            .getNumCache()
                            .getPtList())
                    .extracting(point -> point.getIdx() + "=" + point.getV())
                    .containsExactly("0=0.31", "2=0.52");
            assertThat(book.getSheetAt(0).getDrawingPatriarch()).isNull();
        }
    }

    private Path drawn() throws IOException {
        Path target = folder.resolve("图.xlsx");
        List<SheetColumn> columns = List.of(
                SheetColumn.of("指标", Look.TEXT), SheetColumn.of("差异系数", Look.CV3), SheetColumn.of("标准", Look.CV3));
        try (BulkBook book = BulkBook.create(target, "")) {
            book.sheet(new BulkLayout("说明", null, List.of(SheetColumn.of("内容", Look.TEXT)), 0))
                    .row(List.of("无图"));
            BulkSheet sheet = book.sheet(new BulkLayout("差异图", null, columns, 0));
            sheet.row(List.of("R1", 0.31, 0.5));
            sheet.row(Arrays.asList("R2", null, 0.5));
            sheet.row(List.of("R3", 0.52, 0.5));
            List<String> labels = List.of("R1", "R2", "R3");
            BigDecimal limit = new BigDecimal("0.5");
            sheet.chart(new Chart(
                    "小学 & 初中差异系数",
                    "差异系数",
                    List.of(
                            new Series(
                                    Shape.BARS,
                                    "差异系数",
                                    References.range("差异图", 2, 0, 4, 0),
                                    labels,
                                    References.range("差异图", 2, 1, 4, 1),
                                    Arrays.asList(new BigDecimal("0.31"), null, new BigDecimal("0.52"))),
                            new Series(
                                    Shape.LIMIT,
                                    "标准",
                                    References.range("差异图", 2, 0, 4, 0),
                                    labels,
                                    References.range("差异图", 2, 2, 4, 2),
                                    List.of(limit, limit, limit))),
                    4,
                    1,
                    8));
            book.save(STAMP, "图");
        }
        return target;
    }
}
