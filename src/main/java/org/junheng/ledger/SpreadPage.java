package org.junheng.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.Standard;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.Rounding;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Formula;
import org.junheng.workbook.Look;
import org.junheng.workbook.Marked;
import org.junheng.workbook.References;
import org.junheng.workbook.SheetColumn;
import org.junheng.workbook.Tint;

/**
 * 差异系数: the spread of each indicator at each stage, calculated before the reader's eyes from {@link UnitPage}.
 *
 * <p>A unit without a value has a dash there, not a number. The deviation therefore is a formula over arrays: only in
 * those does IF keep the dashes out in every program.
 */
record SpreadPage(CountyTable table) implements Chapter {

    static final String NAME = "差异系数";
    static final int FIRST_ROW = 2;
    static final int CODE = 1;
    private static final int MEAN = 5;
    private static final int DEVIATION = 6;
    static final int COEFFICIENT = 7;
    static final int LIMIT = 8;
    private static final int FROZEN = 3;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                Cells.STAGE,
                Cells.INDICATOR_CODE,
                Cells.INDICATOR_NAME,
                new SheetColumn("学校数", 9, Look.WHOLE),
                new SheetColumn("学生数", 10, Look.WHOLE),
                new SheetColumn("全县平均值", 13, Look.DECIMAL2),
                new SheetColumn("标准差", 12, Look.DECIMAL2),
                new SheetColumn("差异系数", 10, Look.CV3),
                new SheetColumn("标准", 8, Look.NUMBER),
                new SheetColumn("是否达标", 10, Look.CENTRED),
                new SheetColumn("临界", 8, Look.CENTRED),
                new SheetColumn("上期差异系数", 14, Look.CV3));
        return new BulkLayout(NAME, null, columns, FROZEN);
    }

    @Override
    public String about() {
        return "七项指标的全县平均值、标准差和差异系数，公式取自“学校指标”，可重新计算";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        int row = FIRST_ROW;
        for (Dispersion dispersion : table.figures().dispersions()) {
            sheet.row(row(dispersion, row));
            row++;
        }
        new SpreadCharts(table.figures().dispersions()).charts().forEach(sheet::chart);
    }

    /** Where the mean of a spread stands. */
    String mean(Dispersion dispersion) {
        return References.at(NAME, rowOf(dispersion), MEAN);
    }

    /** Where the deviation of a spread stands. */
    String deviation(Dispersion dispersion) {
        return References.at(NAME, rowOf(dispersion), DEVIATION);
    }

    /** Where the coefficient of a spread stands. */
    String coefficient(Dispersion dispersion) {
        return References.at(NAME, rowOf(dispersion), COEFFICIENT);
    }

    private int rowOf(Dispersion dispersion) {
        return FIRST_ROW + table.figures().dispersions().indexOf(dispersion);
    }

    private List<@Nullable Object> row(Dispersion dispersion, int row) {
        List<?> calculated = table.standard().indicators().stream()
                .filter(indicator -> indicator.code().equals(dispersion.code()))
                .findFirst()
                .<List<?>>map(indicator -> calculated(dispersion, indicator, row))
                .orElseGet(() -> composite(dispersion, row));
        MonthPicture picture = table.picture();
        BigDecimal before = picture.before()
                .flatMap(month -> month.dispersion(dispersion.stage(), dispersion.code()))
                .map(Dispersion::coefficient)
                .orElse(null);
        return Arrays.asList(
                dispersion.stage().label(),
                dispersion.code(),
                dispersion.name(),
                calculated.get(0),
                calculated.get(1),
                calculated.get(2),
                calculated.get(3),
                calculated.get(4),
                Cells.number(dispersion.limit(), Look.NUMBER),
                Cells.verdict(dispersion.pass()),
                dispersion.critical() ? Marked.tinted("临界", Tint.WARN) : null,
                Cells.number(before, Look.CV3));
    }

    private List<Object> calculated(Dispersion dispersion, Indicator indicator, int row) {
        UnitPage units = new UnitPage(table);
        String values = units.values(indicator);
        String students = units.students();
        String counted = "(" + units.stages() + "=$A" + row + ")*ISNUMBER(" + values + ")";
        String none = ",\"" + Rounding.NONE + "\")";
        Look look = Cells.look(indicator);
        return List.of(
                new Formula("SUMPRODUCT(" + counted + ")", dispersion.units()),
                new Formula("SUMPRODUCT(" + counted + "," + students + ")", dispersion.students()),
                Marked.shown(
                        new Formula(
                                "IF(E" + row + ">0,SUMPRODUCT(" + counted + "," + students + "," + values + ")/E" + row
                                        + none,
                                result(dispersion.mean())),
                        look),
                Marked.shown(
                        Formula.overArrays(
                                "IF(E" + row + ">0,SQRT(SUM(IF(" + counted + "," + students + "*(" + values + "-F" + row
                                        + ")^2,0))/E" + row + ")" + none,
                                result(dispersion.deviation())),
                        look),
                new Formula("IF(N(F" + row + ")>0,G" + row + "/F" + row + none, result(dispersion.coefficient())));
    }

    /** The plain mean of the coefficients above it. */
    private List<Object> composite(Dispersion dispersion, int row) {
        Standard standard = table.standard();
        int parts = standard.indicators().size();
        String above = "H" + (row - parts) + ":H" + (row - 1);
        return List.of(
                dispersion.units(),
                dispersion.students(),
                Cells.NONE,
                Cells.NONE,
                new Formula(
                        "IF(COUNT(" + above + ")=" + parts + ",AVERAGE(" + above + "),\"" + Rounding.NONE + "\")",
                        result(dispersion.coefficient())));
    }

    static Object result(@Nullable BigDecimal value) {
        return value == null ? Rounding.NONE : value;
    }
}
