package org.junheng.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A value that differs from its row in colour or from its column in look, or leads somewhere.
 *
 * @param link where in the book a click leads, as {@link References#at} writes it, which takes the place of a tint; null
 *     for nowhere
 * @param look null for the column's
 */
public record Marked(
        @Nullable Object value,
        Tint tint,
        @Nullable String link,
        @Nullable Look look) {

    public static Marked tinted(@Nullable Object value, Tint tint) {
        return new Marked(value, tint, null, null);
    }

    public static Marked link(String text, String target) {
        return new Marked(text, Tint.NONE, target, null);
    }

    public static Marked shown(@Nullable Object value, Look look) {
        return new Marked(value, Tint.NONE, null, look);
    }

    /** Whether there is something to click on. */
    boolean leads() {
        return link != null && value != null;
    }

    /** How it is shown in a column of this look. */
    Look lookIn(Look ofColumn) {
        return look == null ? ofColumn : look;
    }
}
