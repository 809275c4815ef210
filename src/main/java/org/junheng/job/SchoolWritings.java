package org.junheng.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junheng.briefing.SchoolPages;
import org.junheng.summary.MonthPicture;

/** The writing of the school pages, each drawn when its turn has come: they are never all held at once. */
final class SchoolWritings {

    private SchoolWritings() {}

    /** A writing a school. */
    static Stream<Writing> of(MonthPicture picture) {
        SchoolPages pages = new SchoolPages(picture);
        return pages.schools().stream().map(school -> folder -> {
            Path page = folder.resolve(SchoolPages.file(school));
            Files.createDirectories(page.getParent());
            return Files.writeString(page, pages.draw(school));
        });
    }
}
