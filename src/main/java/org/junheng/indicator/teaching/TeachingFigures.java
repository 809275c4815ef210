package org.junheng.indicator.teaching;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the county did in a month's exams.
 *
 * @param results the county's first, then towns, schools and classes
 */
public record TeachingFigures(List<PaperResult> results) {

    public TeachingFigures {
        results = List.copyOf(results);
    }

    public Stream<PaperResult> of(Level level) {
        return results.stream().filter(result -> result.place().level() == level);
    }

    /** The same without classes, of which there are many: nothing later is compared with them. */
    public TeachingFigures withoutClasses() {
        return new TeachingFigures(results.stream()
                .filter(result -> result.place().level() != Level.CLASS)
                .toList());
    }
}
