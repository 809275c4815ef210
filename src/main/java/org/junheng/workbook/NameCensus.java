package org.junheng.workbook;

import java.util.HashSet;
import java.util.Set;

/** Counts the different names a part uses: a parser remembers every one, and slowly once they are many. */
final class NameCensus {

    private static final int NAMES = 1_000;
    private static final int PREFIXES = 64;

    private final String[] lately = new String[256];
    private final Set<String> names = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Reading reading;

    NameCensus(Reading reading) {
        this.reading = reading;
    }

    void name(String local) {
        int slot = local.hashCode() & 0xFF;
        if (local.equals(lately[slot])) {
            return;
        }
        lately[slot] = local;
        names.add(local);
        if (names.size() > NAMES) {
            throw reading.tooLarge("用了过多的元素名");
        }
    }

    void prefix(String prefix) {
        prefixes.add(prefix);
        if (prefixes.size() > PREFIXES) {
            throw reading.tooLarge("用了过多的命名空间");
        }
    }
}
