package org.junheng.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junheng.school.Labelled;

/**
 * A column of a table sheet or an item of a form, declared once; two columns are the same only if they are the same
 * declaration. What it says of itself is set where it is declared, in this package, and never changes after.
 *
 * @param <T> the Java type of its values
 */
public final class Column<T> {

    private final Class<T> javaType;
    private final ColumnType type;
    private final String header;
    private boolean required;
    private List<String> aliases = List.of();
    private List<String> options = List.of();
    private Map<String, String> synonyms = Map.of();
    private String unit = "";
    private String note = "";
    private TextUse use = TextUse.PROSE;
    private Masking masking = Masking.NONE;
    private boolean year;
    private int decimals = Integer.MAX_VALUE;
    private List<? extends Column<?>> siblings = List.of();
    private int position;

    private Column(Class<T> javaType, ColumnType type, String header) {
        this.javaType = javaType;
        this.type = type;
        this.header = header;
    }

    static Column<String> text(String header) {
        return new Column<>(String.class, ColumnType.TEXT, header);
    }

    /** A text that identifies something: {@link TextUse#IDENTIFIER}. */
    static Column<String> identifier(String header) {
        return text(header).use(TextUse.IDENTIFIER);
    }

    static Column<Long> whole(String header) {
        return new Column<>(Long.class, ColumnType.WHOLE, header);
    }

    /** A whole number that is a year of four digits. */
    static Column<Long> year(String header) {
        Column<Long> column = whole(header).unit("年");
        column.year = true;
        return column;
    }

    static Column<BigDecimal> decimal(String header) {
        return new Column<>(BigDecimal.class, ColumnType.DECIMAL, header);
    }

    /** Counted in whole numbers but kept as a decimal, for items that stages share. */
    static Column<BigDecimal> wholeDecimal(String header) {
        return new Column<>(BigDecimal.class, ColumnType.WHOLE, header);
    }

    static Column<BigDecimal> percent(String header) {
        return new Column<>(BigDecimal.class, ColumnType.PERCENT, header).unit("%");
    }

    static Column<LocalDate> date(String header) {
        return new Column<>(LocalDate.class, ColumnType.DATE, header);
    }

    static Column<YearMonth> month(String header) {
        return new Column<>(YearMonth.class, ColumnType.MONTH, header);
    }

    static Column<Boolean> yesNo(String header) {
        return new Column<>(Boolean.class, ColumnType.YES_NO, header);
    }

    static Column<Score> score(String header) {
        return new Column<>(Score.class, ColumnType.SCORE, header);
    }

    static Column<String> option(String header, List<String> options) {
        Column<String> column = new Column<>(String.class, ColumnType.OPTION, header);
        column.options = List.copyOf(options);
        return column;
    }

    static Column<String> option(String header, String... options) {
        return option(header, List.of(options));
    }

    static <E extends Enum<E> & Labelled> Column<String> option(String header, Class<E> vocabulary) {
        return option(header, Labelled.labels(vocabulary));
    }

    Column<T> required() {
        required = true;
        return this;
    }

    Column<T> aliases(String... names) {
        aliases = List.of(names);
        return this;
    }

    Column<T> unit(String name) {
        unit = name;
        return this;
    }

    Column<T> note(String words) {
        note = words;
        return this;
    }

    Column<T> use(TextUse how) {
        use = how;
        return this;
    }

    Column<T> masked(Masking how) {
        masking = how;
        return this;
    }

    /** More decimals than this are queried (Q115). */
    Column<T> decimals(int most) {
        decimals = most;
        return this;
    }

    /** Other words for an option, each read as the option it stands for. */
    Column<T> synonyms(Map<String, String> words) {
        synonyms = Map.copyOf(words);
        return this;
    }

    /** The header exactly as the template prints it, without the star. */
    public String header() {
        return header;
    }

    public ColumnType type() {
        return type;
    }

    public boolean isRequired() {
        return required;
    }

    public List<String> aliases() {
        return aliases;
    }

    public List<String> options() {
        return options;
    }

    public Map<String, String> synonyms() {
        return synonyms;
    }

    /** Its unit in Chinese; empty when it has none. */
    public String unit() {
        return unit;
    }

    public String note() {
        return note;
    }

    public TextUse use() {
        return use;
    }

    public Masking masking() {
        return masking;
    }

    /** Whether a school that has none leaves the cell blank; of what it counts, 0 says so. */
    boolean isBlankForNone() {
        return !required && !isZeroForNone();
    }

    /** Whether 0 says that there is none; what is measured and must be given, such as the area of a room, is there. */
    boolean isZeroForNone() {
        return !year && (type == ColumnType.WHOLE || (type == ColumnType.DECIMAL && !required));
    }

    boolean isYear() {
        return year;
    }

    /** The most decimals that raise no question. */
    public int decimals() {
        return decimals;
    }

    /** Where it stands among the columns of its sheet; said by the sheet that declares it. */
    void standAt(List<? extends Column<?>> columns, int place) {
        siblings = columns;
        position = place;
    }

    /** Whether these are the very columns of the sheet that declares it; asked of every cell, so they are not looked through. */
    boolean standsAmong(List<? extends Column<?>> columns) {
        return siblings == columns;
    }

    int position() {
        return position;
    }

    /** A value that was read for this column, as its Java type. */
    T cast(Object value) {
        Object fitting = javaType == Long.class && value instanceof BigDecimal number ? number.longValueExact() : value;
        return javaType.cast(fitting);
    }

    @Override
    public String toString() {
        return header;
    }
}
