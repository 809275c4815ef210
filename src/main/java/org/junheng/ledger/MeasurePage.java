package org.junheng.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.UnitResult;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.school.Figure;
import org.junheng.school.Measure;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.Marked;
import org.junheng.workbook.SheetColumn;
import org.junheng.workbook.Tint;

/** 原始度量: every count and sum of every unit, and where it was typed. */
record MeasurePage(CountyTable table) implements Chapter {

    static final String NAME = "原始度量";

    private static final int MOST_CELLS = 10;
    private static final int FROZEN = 3;

    @Override
    public BulkLayout layout() {
        List<SheetColumn> columns = List.of(
                Cells.CODE,
                Cells.SCHOOL,
                Cells.STAGE,
                new SheetColumn("度量", 26, Look.TEXT),
                new SheetColumn("数值", 16, Look.NUMBER),
                new SheetColumn("单位", 8, Look.CENTRED),
                new SheetColumn("来源文件", 40, Look.TEXT),
                new SheetColumn("来源工作表", 12, Look.CENTRED),
                new SheetColumn("来源行数", 10, Look.WHOLE));
        return new BulkLayout(NAME, null, columns, FROZEN);
    }

    @Override
    public String about() {
        return "每个指标所用的原始数据，注明来源文件、工作表和行数";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        tell(new Teller() {
            @Override
            public void unit(UnitRow unit) throws IOException {
                UnitResult result = unit.result();
                for (Measure measure : Measure.values()) {
                    sheet.row(row(
                            unit,
                            measure,
                            result == null ? null : result.input().figures().get(measure)));
                }
            }

            @Override
            public void share(CountyReading reading, Share share) throws IOException {
                MeasurePage.this.share(sheet, reading, share);
            }
        });
    }

    /** What stands on the page, one after the other: a row a measure, then a row a part of a share. */
    interface Teller {

        void unit(UnitRow unit) throws IOException;

        void share(CountyReading reading, Share share) throws IOException;
    }

    /** A share stands there once, though the same school brings the same to several parts of the county. */
    void tell(Teller teller) throws IOException {
        for (UnitRow unit : table.units()) {
            teller.unit(unit);
        }
        Map<String, Set<Share>> told = new HashMap<>();
        for (CountyReading reading : table.picture().now().families().readings()) {
            Set<Share> known = told.computeIfAbsent(reading.topic().code() + reading.stage(), part -> new HashSet<>());
            for (Share share : reading.shares()) {
                if (known.add(share.noted(""))) {
                    teller.share(reading, share);
                }
            }
        }
    }

    private void share(BulkSheet sheet, CountyReading reading, Share share) throws IOException {
        if (reading.topic().top() != null) {
            sheet.row(row(reading, share, reading.topic().top(), share.numerator()));
        }
        if (reading.topic().bottom() != null) {
            sheet.row(row(reading, share, reading.topic().bottom(), share.denominator()));
        }
    }

    private List<@Nullable Object> row(CountyReading reading, Share share, String measure, @Nullable BigDecimal value) {
        String group = reading.group().isEmpty() ? "" : " " + reading.group();
        return Arrays.asList(
                share.school().digits(),
                table.name(share.school()),
                reading.stage() == null ? null : reading.stage().label(),
                reading.topic().code() + " " + measure + group,
                value(value, share.wanting()),
                null,
                table.path(
                        share.school(), share.month() == null ? table.picture().period() : share.month()),
                share.sheet(),
                share.rows());
    }

    private static List<@Nullable Object> row(UnitRow unit, Measure measure, @Nullable Figure figure) {
        boolean sourced = figure != null && (figure.rows() > 0 || figure.value() != null);
        return Arrays.asList(
                unit.code(),
                unit.name(),
                unit.stage().label(),
                measure.label(),
                value(figure),
                measure.unit(),
                figure == null ? null : unit.month().sourcePath(),
                figure == null ? null : figure.sheet(),
                figure == null || !sourced ? null : figure.rows());
    }

    private static Object value(@Nullable Figure figure) {
        return figure == null ? value(null, List.of()) : value(figure.value(), figure.wanting());
    }

    private static Object value(@Nullable BigDecimal value, List<String> wanting) {
        if (value != null) {
            return Cells.amount(value);
        }
        return wanting.isEmpty() ? Marked.tinted("未填报", Tint.WARN) : Marked.tinted("有误:" + cells(wanting), Tint.BAD);
    }

    private static String cells(List<String> wanting) {
        String first = wanting.stream().distinct().limit(MOST_CELLS).collect(Collectors.joining(" "));
        return wanting.size() <= MOST_CELLS ? first : first + " 等" + wanting.size() + "处";
    }
}
