package org.junheng.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.template.BureauTemplate;

/** Writes the rehearsal county: the bureau's workbook, and a folder a month with every school's. */
public final class RehearsalCounty {

    private RehearsalCounty() {}

    /** The same extent gives the same bytes; files of the same names are replaced. */
    public static void write(Path folder, Extent extent) throws IOException {
        CountyPlan county = CountyPlan.of(extent);
        Files.createDirectories(folder);
        Press.print(
                folder.resolve(BureauBook.FILE),
                Names.COUNTY + "县级底册",
                extent.first().atDay(1),
                BureauTemplate.SHEETS,
                new BureauBook(county).fill());
        try {
            county.schools().parallelStream().forEach(plan -> write(folder, new SchoolStory(county, plan)));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void write(Path folder, SchoolStory story) {
        try {
            story.writeInto(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
