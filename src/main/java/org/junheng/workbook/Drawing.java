package org.junheng.workbook;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The charts of one sheet and the parts that carry them. */
record Drawing(int sheet, List<Chart> charts) {

    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    static String path(int sheet) {
        return "xl/drawings/drawing" + sheet + ".xml";
    }

    private String chartPath(int chart) {
        return "xl/charts/chart" + sheet + "_" + chart + ".xml";
    }

    /** The parts by name, with the sheet's own relations. */
    SortedMap<String, String> parts() {
        SortedMap<String, String> parts = new TreeMap<>();
        parts.put(
                "xl/worksheets/_rels/sheet" + sheet + ".xml.rels",
                BulkParts.relations(BulkParts.relation(
                        1, BulkParts.OFFICE + "/relationships/drawing", "../drawings/drawing" + sheet + ".xml")));
        parts.put(path(sheet), xml());
        parts.put(
                "xl/drawings/_rels/drawing" + sheet + ".xml.rels",
                BulkParts.relations(each(i -> BulkParts.relation(
                        i,
                        BulkParts.OFFICE + "/relationships/chart",
                        "../" + chartPath(i).substring(3)))));
        for (int i = 1; i <= charts.size(); i++) {
            parts.put(chartPath(i), ChartXml.of(charts.get(i - 1)));
        }
        return parts;
    }

    String contentTypes() {
        return BulkParts.override(path(sheet), "application/vnd.openxmlformats-officedocument.drawing+xml")
                + each(i -> BulkParts.override(
                        chartPath(i), "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"));
    }

    private String xml() {
        return BulkParts.PROLOGUE + "<xdr:wsDr xmlns:xdr=\"" + SPREADSHEET + "\" xmlns:a=\"" + ChartXml.DRAWING + "\">"
                + each(i -> anchored(i, charts.get(i - 1))) + "</xdr:wsDr>";
    }

    private static String anchored(int number, Chart chart) {
        return "<xdr:twoCellAnchor>"
                + corner("from", chart.firstColumn(), chart.firstRow())
                + corner("to", chart.firstColumn() + chart.columns(), chart.firstRow() + Chart.ROWS)
                + "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"" + (number + 1) + "\" name=\"图"
                + number + "\" descr=\"" + CellText.escaped(CellText.clean(chart.title()))
                + "\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>"
                + "</xdr:xfrm><a:graphic><a:graphicData uri=\"" + ChartXml.CHART + "\"><c:chart xmlns:c=\""
                + ChartXml.CHART + "\" xmlns:r=\"" + BulkParts.OFFICE + "/relationships\" r:id=\"rId" + number
                + "\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>";
    }

    private static String corner(String which, int column, int row) {
        return "<xdr:" + which + "><xdr:col>" + column + "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>" + row
                + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:" + which + ">";
    }

    private String each(IntFunction<String> part) {
        return IntStream.rangeClosed(1, charts.size()).mapToObj(part).collect(Collectors.joining());
    }
}
