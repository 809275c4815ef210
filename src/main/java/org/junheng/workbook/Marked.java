package org.junheng.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A value that differs from its row in colour, or leads somewhere.
 *
 * @param link where in the book a click leads, as {@link References#at} writes it, which takes the place of a tint; null
 *     for nowhere
 */
public record Marked(
        @Nullable Object value, Tint tint, @Nullable String link) {

    public static Marked tinted(@Nullable Object value, Tint tint) {
        return new Marked(value, tint, null);
    }

    public static Marked link(String text, String target) {
        return new Marked(text, Tint.NONE, target);
    }
}
