package org.junheng.template;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.finding.Place;

/** The data of a workbook in an old edition, put into today's template, and where each of its cells stands there. */
public final class Renewal {

    private static final Pattern CELL = Pattern.compile("(?<![A-Z0-9])[A-Z]{1,3}[1-9][0-9]{0,6}(?![A-Z0-9])");
    private static final Pattern PLACE = Pattern.compile("(.+)[!！](.+)");

    private final Book book;
    private final Map<Place, String> cells = new HashMap<>();
    private final Map<String, String> sheets = new HashMap<>();

    private Renewal(Book book) {
        this.book = book;
        book.sheets().forEach(sheet -> sheets.put(sheet.name(), sheet.spec().name()));
        for (SheetContent sheet : book.sheets()) {
            for (int i = 0; i < sheet.lines().size(); i++) {
                note(sheet.lines().get(i), i);
            }
        }
    }

    public static Renewal of(Book book) {
        return new Renewal(book);
    }

    private void note(Line line, int index) {
        for (Entry<?> entry : line.entries()) {
            String now = TemplatePlaces.cell(line.spec(), entry.column(), index);
            cells.putIfAbsent(line.place(entry.column()), now);
            cells.putIfAbsent(new Place(line.spec().name(), entry.address()), now);
        }
    }

    /** Writes the workbook: what was read stands there as it was read, what could not be read as it was typed. */
    public void write(Path file) throws IOException {
        Map<Column<?>, Object> items = new HashMap<>();
        Map<SheetSpec, List<Map<Column<?>, Object>>> rows = new HashMap<>();
        for (SheetContent sheet : book.sheets()) {
            List<Map<Column<?>, Object>> lines =
                    sheet.lines().stream().map(this::values).toList();
            if (sheet.spec().layout() == SheetSpec.Layout.TABLE) {
                rows.put(sheet.spec(), new ArrayList<>(lines));
            } else {
                lines.forEach(items::putAll);
            }
        }
        Instant stamp = Objects.requireNonNullElse(book.traits().lastSaved(), Instant.EPOCH);
        TemplateWriter.write(file, Prefill.BLANK.values(), new Filling(items, rows), stamp);
    }

    private Map<Column<?>, Object> values(Line line) {
        Map<Column<?>, Object> values = new HashMap<>();
        for (Entry<?> entry : line.entries()) {
            Object value = entry.value();
            if (value instanceof Score score) {
                values.put(entry.column(), score.points() == null ? score.toString() : score.points());
            } else if (entry.column() == ExplanationSheet.PLACE && value != null) {
                values.put(entry.column(), words(value.toString()));
            } else if (value != null) {
                values.put(entry.column(), value);
            } else if (!entry.typed().isEmpty()) {
                values.put(entry.column(), entry.typed());
            }
        }
        return values;
    }

    /** Where the cells of a place stand now. */
    public Place moved(Place old) {
        return new Place(sheets.getOrDefault(old.sheet(), old.sheet()), cells(old.sheet(), old.cell()));
    }

    private String words(String place) {
        Matcher parts = PLACE.matcher(place);
        return parts.matches()
                ? sheets.getOrDefault(parts.group(1), parts.group(1)) + "!" + cells(parts.group(1), parts.group(2))
                : sheets.getOrDefault(place, place);
    }

    private String cells(String sheet, String typed) {
        return CELL.matcher(typed).replaceAll(cell -> cells.getOrDefault(new Place(sheet, cell.group()), cell.group()));
    }
}
