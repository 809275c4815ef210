package org.junheng.template;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.junheng.workbook.CellValue;

/** Reads text: names, keys, identifiers, prose. */
final class TextReader {

    static final int LONGEST = 200;
    private static final int SAFE_DIGITS = 15;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");

    private TextReader() {}

    static Reading read(Column<?> column, CellValue value) {
        boolean identifier = column.use() == TextUse.IDENTIFIER;
        if (identifier && value instanceof CellValue.Amount amount && losesDigits(amount.value())) {
            return Reading.wrong(CellKinds.DIGITS_LOST, Map.of("column", column.header()));
        }
        String typed = value.typed();
        String text = cleaned(column.use(), typed);
        if (identifier && isScientific(text)) {
            return Reading.wrong(CellKinds.DIGITS_LOST, Map.of("column", column.header()));
        }
        if (text.length() > LONGEST) {
            return Reading.wrong(CellKinds.TOO_LONG, Map.of("column", column.header(), "length", text.length()));
        }
        if (text.equals(typed)) {
            return Reading.of(text);
        }
        String shown = column.masking().mask(text);
        return Reading.noted(text, CellKinds.ODD_CHARACTERS, Map.of("column", column.header(), "value", shown));
    }

    private static String cleaned(TextUse use, String typed) {
        return switch (use) {
            case PROSE -> Typing.trimmed(typed);
            case KEY, IDENTIFIER -> Typing.compact(typed);
            case PERSON -> Typing.person(typed);
        };
    }

    private static boolean isScientific(String text) {
        boolean maybe = text.indexOf('E') >= 0 || text.indexOf('e') >= 0;
        return maybe && SCIENTIFIC.matcher(text).matches();
    }

    private static boolean losesDigits(BigDecimal number) {
        return number.precision() - number.scale() > SAFE_DIGITS;
    }
}
