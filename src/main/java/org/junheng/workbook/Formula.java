package org.junheng.workbook;

import java.util.Objects;

/**
 * A formula to be written into a cell, never without its result: protected views, phones and previews show nothing else.
 *
 * @param expression without the leading equals sign
 * @param result a number or text, as calculated by us
 * @param overArrays whether it calculates with whole ranges, as one entered with Ctrl+Shift+Enter
 */
public record Formula(String expression, Object result, boolean overArrays) {

    public Formula {
        Objects.requireNonNull(result, expression);
    }

    public Formula(String expression, Object result) {
        this(expression, result, false);
    }

    public static Formula overArrays(String expression, Object result) {
        return new Formula(expression, result, true);
    }
}
