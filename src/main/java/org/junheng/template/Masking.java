package org.junheng.template;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much of a personal value is shown where others than the school read it. */
public enum Masking {
    NONE(Integer.MAX_VALUE, 0),
    /** ID and student numbers: the first four and last two characters. */
    DOCUMENT(4, 2),
    PHONE(3, 2),
    /** A student's family name. */
    STUDENT(1, 0),
    /** The year of a birth date; nothing of one that does not begin with it. */
    BIRTH(4, 0);

    private static final Pattern YEAR_FIRST = Pattern.compile("(19|20)[0-9]{2}");

    private final int head;
    private final int tail;

    Masking(int head, int tail) {
        this.head = head;
        this.tail = tail;
    }

    /** The value as others may see it; hidden characters become stars, one each. */
    public String mask(@Nullable String value) {
        if (value == null || value.isEmpty() || this == NONE) {
            return value == null ? "" : value;
        }
        if (this == BIRTH) {
            return YEAR_FIRST.matcher(value).lookingAt() ? value.substring(0, head) : "*".repeat(value.length());
        }
        int shown = value.length() > head + tail ? head : Math.min(1, value.length() - 1);
        int last = value.length() > head + tail ? tail : 0;
        return value.substring(0, shown)
                + "*".repeat(Math.max(value.length() - shown - last, 1))
                + value.substring(value.length() - last);
    }
}
