package org.junheng.briefing;

import java.util.List;

/** Everything that the page on the state of reporting prints, already worded. */
public record ProgressPage(
        String title, String county, String month, String counts, List<Row> schools, List<Waiting> files) {

    public ProgressPage {
        schools = List.copyOf(schools);
        files = List.copyOf(files);
    }

    /**
     * How a school stands.
     *
     * @param matters what it still has to do; empty when it is done
     */
    public record Row(String name, String town, Mark mark, String filled, String matters, String file) {}

    /**
     * A file that cannot be used, or not yet.
     *
     * @param reason and, where there is one, what to do about it
     */
    public record Waiting(String path, Mark mark, String reason) {}
}
