package org.junheng.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.workbook.BookTraits;
import org.junheng.workbook.BookVisitor;
import org.junheng.workbook.BookVisitor.Merge;
import org.junheng.workbook.BookVisitor.SheetTail;
import org.junheng.workbook.Cell;
import org.junheng.workbook.CellValue;
import org.junheng.workbook.Row;

/**
 * A workbook drawn in a test. {@code 12} is a number, {@code '12} and {@code "12"} are text, {@code 45%} a number shown as
 * a percentage, {@code @2026-10-08} a date, {@code =A1} a formula that was never calculated, {@code #N/A} an error, TRUE a
 * truth; anything else is text and nothing is no cell.
 */
public final class DrawnBook {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]+)([0-9]+)");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(E[0-9]+)?");
    private static final int HEADER_ROW = 3;

    private final Map<String, DrawnSheet> sheets = new LinkedHashMap<>();
    private BookTraits traits = new BookTraits(null, false, false, null);

    private static final class DrawnSheet {
        final Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
        final Set<Integer> hiddenRows = new TreeSet<>();
        final Set<Integer> hiddenColumns = new TreeSet<>();
        final List<Merge> merged = new ArrayList<>();
        boolean hidden;
    }

    /** Adds a sheet; the first line drawn stands in row 3. */
    public DrawnBook sheet(String name, String drawn) {
        sheets.put(name, new DrawnSheet());
        int row = HEADER_ROW;
        for (String line : drawn.strip().lines().toList()) {
            String[] tokens = line.strip().split("\\|", -1);
            for (int i = 1; i < tokens.length - 1; i++) {
                put(name, row, i - 1, tokens[i].strip());
            }
            row++;
        }
        return this;
    }

    /** Draws one cell anew, such as {@code 教师!F12}. */
    public DrawnBook set(String cell, String token) {
        String sheet = cell.substring(0, cell.indexOf('!'));
        Matcher address = address(cell.substring(cell.indexOf('!') + 1));
        put(sheet, Integer.parseInt(address.group(2)), column(address.group(1)), token);
        return this;
    }

    public DrawnBook without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    public DrawnBook hide(String sheet) {
        drawn(sheet).hidden = true;
        return this;
    }

    public DrawnBook hideRow(String sheet, int row) {
        drawn(sheet).hiddenRows.add(row);
        return this;
    }

    public DrawnBook hideColumn(String sheet, String column) {
        drawn(sheet).hiddenColumns.add(column(column));
        return this;
    }

    /** Merges a range such as {@code A4:B5}. */
    public DrawnBook merge(String sheet, String range) {
        Matcher from = address(range.substring(0, range.indexOf(':')));
        Matcher to = address(range.substring(range.indexOf(':') + 1));
        drawn(sheet)
                .merged
                .add(new Merge(
                        Integer.parseInt(from.group(2)),
                        column(from.group(1)),
                        Integer.parseInt(to.group(2)),
                        column(to.group(1))));
        return this;
    }

    public DrawnBook traits(BookTraits known) {
        traits = known;
        return this;
    }

    public Book read() {
        return read(SchoolTemplate.SHEETS);
    }

    public Book read(List<SheetSpec> template) {
        BookCollector collector = new BookCollector(template);
        tell(collector);
        return Book.of(traits, collector, template);
    }

    /** As a book in an old edition of the template is read. */
    Book read(Edition edition) {
        OldBook old = new OldBook(edition);
        tell(old);
        return Book.of(traits, old, edition, SchoolTemplate.SHEETS);
    }

    private void tell(BookVisitor visitor) {
        sheets.forEach((name, sheet) -> {
            if (visitor.sheet(name, sheet.hidden)) {
                rows(sheet).forEach(visitor::row);
                visitor.sheetEnd(new SheetTail(sheet.merged, sheet.hiddenColumns));
            }
        });
    }

    private DrawnSheet drawn(String name) {
        DrawnSheet sheet = sheets.get(name);
        if (sheet == null) {
            throw new IllegalArgumentException("no sheet " + name + " is drawn");
        }
        return sheet;
    }

    private void put(String sheet, int row, int column, String token) {
        Map<Integer, String> cells = drawn(sheet).rows.computeIfAbsent(row, number -> new TreeMap<>());
        if (token.isEmpty()) {
            cells.remove(column);
        } else {
            cells.put(column, token);
        }
    }

    private static Stream<Row> rows(DrawnSheet sheet) {
        return sheet.rows.entrySet().stream()
                .filter(row -> !row.getValue().isEmpty())
                .map(row -> new Row(
                        row.getKey(),
                        sheet.hiddenRows.contains(row.getKey()),
                        row.getValue().entrySet().stream()
                                .map(cell -> cell(row.getKey(), cell.getKey(), cell.getValue()))
                                .toList()));
    }

    private static Cell cell(int row, int column, String token) {
        boolean percent = token.endsWith("%")
                && NUMBER.matcher(token.substring(0, token.length() - 1)).matches();
        return new Cell(row, column, percent ? percent(token) : value(token), percent);
    }

    private static CellValue percent(String token) {
        return new CellValue.Amount(new BigDecimal(token.substring(0, token.length() - 1)).movePointLeft(2));
    }

    private static CellValue value(String token) {
        if (NUMBER.matcher(token).matches()) {
            return CellValue.Amount.ofExcel(Double.parseDouble(token));
        }
        if (token.equals("TRUE") || token.equals("FALSE")) {
            return new CellValue.Truth(token.equals("TRUE"));
        }
        String rest = token.substring(1);
        return switch (token.charAt(0)) {
            case '\'' -> new CellValue.Text(rest);
            case '"' -> new CellValue.Text(rest.substring(0, rest.length() - 1));
            case '@' -> moment(LocalDate.parse(rest));
            case '=' -> new CellValue.Uncalculated(rest);
            case '#' -> new CellValue.Fault(token);
            default -> new CellValue.Text(token);
        };
    }

    /** As Excel counts days, which holds 1900 for a leap year. */
    private static CellValue moment(LocalDate date) {
        long serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), date);
        return new CellValue.Moment(
                date.atStartOfDay(), new CellValue.Amount(BigDecimal.valueOf(serial > 60 ? serial : serial - 1)));
    }

    private static Matcher address(String cell) {
        Matcher address = ADDRESS.matcher(cell);
        if (!address.matches()) {
            throw new IllegalArgumentException("not a cell: " + cell);
        }
        return address;
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
