package org.junheng.intake;

import java.util.Locale;
import org.junheng.template.Typing;

/** Compares names of schools regardless of width, case and spaces. */
final class Names {

    private Names() {}

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    static String plain(String name) {
        return Typing.compact(name).toUpperCase(Locale.ROOT);
    }
}
