package org.junheng.outbox;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a month's new folder or a new page has come to stand.
 *
 * @param folder the month's own folder, or another beside it while a program holds files of the month's own; likewise
 *     of a page
 * @param inPlace whether it is the month's own
 * @param open the files that are held, as far as they can be told
 */
public record Published(Path folder, boolean inPlace, List<Path> open) {

    public Published {
        open = List.copyOf(open);
    }
}
