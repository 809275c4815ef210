package org.junheng.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.store.Publications.Publication;

/**
 * What was published before a month is made.
 *
 * @param earlier publications of the same month, the first one first
 * @param monthBefore the last publication of the month before; null when there was none
 * @param digest under which the month is being made
 * @param day of the run
 * @param files where each lies that the month is made of, by SHA-256
 */
public record Past(
        List<Publication> earlier,
        @Nullable Publication monthBefore,
        String digest,
        LocalDate day,
        Map<String, String> files) {

    /** A month made cut off and made again is no revision of itself. */
    public Past {
        boolean again =
                !earlier.isEmpty() && earlier.get(earlier.size() - 1).digest().equals(digest);
        files = Map.copyOf(files);
        earlier = List.copyOf(again ? earlier.subList(0, earlier.size() - 1) : earlier);
    }

    /** What is published when the month has been made. */
    public Publication publication(CountyMonth month) {
        return VisibleFigures.publication(month, digest, day, files);
    }

    List<Revision> revisions(CountyMonth month) {
        List<Publication> all = new ArrayList<>(earlier);
        all.add(publication(month));
        return Revision.between(all);
    }
}
