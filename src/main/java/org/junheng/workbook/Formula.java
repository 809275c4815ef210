package org.junheng.workbook;

import java.util.Objects;

/**
 * A formula to be written into a cell of a {@link FigureBook}, never without its result: protected views, phones and
 * previews show nothing else.
 *
 * @param expression without the leading equals sign
 * @param result a number or text, as calculated by us
 */
public record Formula(String expression, Object result) {

    public Formula {
        Objects.requireNonNull(result, expression);
    }
}
