package org.junheng.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junheng.workbook.Chart.Series;
import org.junheng.workbook.Chart.Shape;

/** How a chart reads as DrawingML (ECMA-376): bars and lines over one pair of axes, distinct in greyscale too. */
final class ChartXml {

    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static final int LINE_WIDTH = 22_225;
    private static final String AXES = "<c:axId val=\"1001\"/><c:axId val=\"1002\"/>";
    private static final List<String> INKS =
            List.of("1F4E79", "7F9DB9", "B85C00", "5B7F3A", "7B5EA7", "808080", "2E8B8B", "A0522D");
    private static final List<String> MARKERS =
            List.of("circle", "square", "diamond", "triangle", "x", "star", "plus", "dash");
    private static final String LIMIT_INK = "C00000";

    private ChartXml() {}

    static String of(Chart chart) {
        return BulkParts.PROLOGUE + "<c:chartSpace xmlns:c=\"" + CHART + "\" xmlns:a=\"" + DRAWING + "\">"
                + "<c:roundedCorners val=\"0\"/><c:chart>" + title(chart.title(), 1200, true)
                + "<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>"
                + bars(chart) + lines(chart) + axes(chart)
                + "</c:plotArea><c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>"
                + "<c:plotVisOnly val=\"0\"/><c:dispBlanksAs val=\"gap\"/></c:chart></c:chartSpace>";
    }

    private static String title(String text, int size, boolean bold) {
        return "<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"" + size + "\" b=\"" + (bold ? 1 : 0)
                + "\"/></a:pPr><a:r><a:rPr lang=\"zh-CN\" sz=\"" + size + "\" b=\"" + (bold ? 1 : 0) + "\"/><a:t>"
                + CellText.escaped(CellText.clean(text))
                + "</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>";
    }

    private static String bars(Chart chart) {
        String series = series(chart, true);
        return series.isEmpty()
                ? ""
                : "<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>" + series
                        + "<c:gapWidth val=\"60\"/>" + AXES + "</c:barChart>";
    }

    private static String lines(Chart chart) {
        String series = series(chart, false);
        return series.isEmpty()
                ? ""
                : "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>" + series
                        + "<c:marker val=\"1\"/>" + AXES + "</c:lineChart>";
    }

    private static String series(Chart chart, boolean bars) {
        return IntStream.range(0, chart.series().size())
                .filter(i -> (chart.series().get(i).shape() == Shape.BARS) == bars)
                .mapToObj(i -> series(i, chart.series().get(i)))
                .collect(Collectors.joining());
    }

    private static String series(int index, Series series) {
        String head = "<c:ser><c:idx val=\"" + index + "\"/><c:order val=\"" + index + "\"/><c:tx><c:v>"
                + CellText.escaped(CellText.clean(series.name())) + "</c:v></c:tx>" + look(index, series.shape());
        String data = "<c:cat><c:strRef><c:f>" + CellText.escaped(series.labels()) + "</c:f><c:strCache>"
                + labels(series) + "</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>"
                + CellText.escaped(series.values()) + "</c:f><c:numCache><c:formatCode>General</c:formatCode>"
                + values(series) + "</c:numCache></c:numRef></c:val>";
        return head + data + (series.shape() == Shape.BARS ? "" : "<c:smooth val=\"0\"/>") + "</c:ser>";
    }

    private static String look(int index, Shape shape) {
        String ink = "<a:solidFill><a:srgbClr val=\""
                + (shape == Shape.LIMIT ? LIMIT_INK : INKS.get(index % INKS.size())) + "\"/></a:solidFill>";
        if (shape == Shape.BARS) {
            return "<c:spPr>" + ink + "</c:spPr><c:invertIfNegative val=\"0\"/>";
        }
        String dashes = shape == Shape.LIMIT ? "<a:prstDash val=\"dash\"/>" : "";
        return "<c:spPr><a:ln w=\"" + LINE_WIDTH + "\">" + ink + dashes + "</a:ln></c:spPr><c:marker><c:symbol val=\""
                + (shape == Shape.LIMIT ? "none" : MARKERS.get(index % MARKERS.size())) + "\"/></c:marker>";
    }

    private static String labels(Series series) {
        StringBuilder points = new StringBuilder();
        List<String> labels = series.cachedLabels();
        points.append("<c:ptCount val=\"").append(labels.size()).append("\"/>");
        for (int i = 0; i < labels.size(); i++) {
            point(points, i, CellText.escaped(CellText.clean(labels.get(i))));
        }
        return points.toString();
    }

    private static String values(Series series) {
        StringBuilder points = new StringBuilder();
        points.append("<c:ptCount val=\"").append(series.cachedValues().size()).append("\"/>");
        for (int i = 0; i < series.cachedValues().size(); i++) {
            BigDecimal value = series.cachedValues().get(i);
            if (value != null) {
                point(points, i, String.valueOf(value.doubleValue()));
            }
        }
        return points.toString();
    }

    private static void point(StringBuilder out, int index, String value) {
        out.append("<c:pt idx=\"")
                .append(index)
                .append("\"><c:v>")
                .append(value)
                .append("</c:v></c:pt>");
    }

    private static String axes(Chart chart) {
        return "<c:catAx><c:axId val=\"1001\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/>"
                + "<c:axPos val=\"b\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:crossAx val=\"1002\"/>"
                + "<c:crosses val=\"autoZero\"/></c:catAx>"
                + "<c:valAx><c:axId val=\"1002\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/>"
                + "<c:axPos val=\"l\"/><c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"D9D9D9\"/>"
                + "</a:solidFill></a:ln></c:spPr></c:majorGridlines>" + title(chart.unit(), 900, false)
                + "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1001\"/>"
                + "<c:crosses val=\"autoZero\"/></c:valAx>";
    }
}
