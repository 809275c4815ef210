package org.junheng.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.CellValue.Moment;

/** What the cell formats of a workbook make of a number: a plain figure, a percentage, or a date. */
final class NumberFormats {

    private enum Shows {
        FIGURE,
        PERCENT,
        DATE
    }

    private static final int LONGEST_CODE = 255;
    private static final int FORMAT_BYTES = 160;
    private static final int CELL_FORMAT_BYTES = 80;
    private static final int UNNUMBERED = -1;
    private static final double DAYS_OF_EXCEL = 2_958_466;
    private static final int SECONDS_OF_DAY = 86_400;
    private static final int LEAP_DAY_THAT_NEVER_WAS = 60;
    private static final LocalDate DAY_NOUGHT_OF_1904 = LocalDate.of(1904, 1, 1);

    /** Text in quotes, escaped and filling characters, colours, conditions and locales. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*+\"?|[\\\\_*].|\\[[^\\]]*+]");

    private final Reading reading;
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, Shows> shows = new HashMap<>();
    private final List<Shows> cellFormats = new ArrayList<>();
    private boolean from1904;

    NumberFormats(Reading reading) {
        this.reading = reading;
    }

    /** Takes the formats from a styles part. */
    void read(Xml xml) throws XMLStreamException {
        xml.child(0);
        while (xml.child(1)) {
            boolean definitions = xml.name().equals("numFmts");
            boolean uses = xml.name().equals("cellXfs");
            while ((definitions || uses) && xml.child(2)) {
                int id = Decimals.index(xml.attribute("numFmtId", "0"));
                if (definitions) {
                    define(id, xml.attribute("formatCode", "General"));
                } else {
                    addCellFormat(id);
                }
            }
        }
    }

    void countFrom1904(boolean since1904) {
        from1904 = since1904;
    }

    /** A number format that the workbook spells out. */
    void define(int id, String code) {
        reading.keep(FORMAT_BYTES + 2L * code.length());
        codes.put(id, code);
    }

    /** The next cell format, by the number format it uses; all definitions come before. */
    void addCellFormat(int id) {
        reading.keep(CELL_FORMAT_BYTES);
        cellFormats.add(shows.computeIfAbsent(id, this::shows));
    }

    boolean isDate(int cellFormat) {
        return look(cellFormat) == Shows.DATE;
    }

    boolean isPercent(int cellFormat) {
        return look(cellFormat) == Shows.PERCENT;
    }

    /** Answers with null where Excel shows no date either. */
    @Nullable
    Moment moment(double serial) {
        if (serial < 0 || serial >= DAYS_OF_EXCEL) {
            return null;
        }
        long days = (long) serial;
        long seconds = Math.round((serial - days) * SECONDS_OF_DAY);
        return new Moment(
                dayNought(days).plusDays(days).atStartOfDay().plusSeconds(seconds), CellValue.Amount.ofExcel(serial));
    }

    /** Excel holds 1900 for a leap year, so that days before its 29 February are counted from one day later. */
    private LocalDate dayNought(long days) {
        if (from1904) {
            return DAY_NOUGHT_OF_1904;
        }
        return days > LEAP_DAY_THAT_NEVER_WAS ? Stored.DAY_NOUGHT : Stored.DAY_NOUGHT.plusDays(1);
    }

    private Shows look(int cellFormat) {
        return cellFormat < cellFormats.size() ? cellFormats.get(cellFormat) : Shows.FIGURE;
    }

    private Shows shows(int id) {
        String spelled = codes.get(id);
        if (spelled == null && isDateInChina(id)) {
            return Shows.DATE;
        }
        String code = spelled != null ? spelled : builtin(id);
        if (code.length() > LONGEST_CODE) {
            return Shows.FIGURE;
        }
        if (DateUtil.isADateFormat(spelled == null ? id : UNNUMBERED, code)) {
            return Shows.DATE;
        }
        return LITERAL.matcher(code).replaceAll("").contains("%") ? Shows.PERCENT : Shows.FIGURE;
    }

    /** Numbers whose meaning depends on the language of Excel; in Chinese all of them are dates and times. */
    private static boolean isDateInChina(int id) {
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    }

    private static String builtin(int id) {
        String code = BuiltinFormats.getBuiltinFormat(id);
        return code == null ? "General" : code;
    }
}
