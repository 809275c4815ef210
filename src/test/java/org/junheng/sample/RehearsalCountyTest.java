package org.junheng.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Level;
import org.junheng.intake.Admission;
import org.junheng.intake.AsOf;
import org.junheng.intake.Bureau;
import org.junheng.intake.Inbox;
import org.junheng.intake.InboxFile;
import org.junheng.intake.RegisteredSchool;
import org.junheng.intake.UnusableBureau;
import org.junheng.school.SchoolType;
import org.junheng.template.Book;
import org.junheng.template.SchoolTemplate;
import org.junheng.validation.Examiner;
import org.junheng.workbook.UnreadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented county: the same again for the same seed, and nothing wrong with it. */
class RehearsalCountyTest {

    private static final Extent EXTENT = new Extent(12, 2, YearMonth.of(2026, 10), 7);

    @TempDir
    static Path folder;

    private static Inbox inbox;
    private static Bureau bureau;

    @BeforeAll
    static void writes() throws IOException, UnusableBureau {
        RehearsalCounty.write(folder.resolve("one"), EXTENT);
        inbox = Inbox.scan(folder.resolve("one"));
        bureau = Bureau.read(folder.resolve("one").resolve(Bureau.FILE));
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        RehearsalCounty.write(folder.resolve("two"), EXTENT);

        assertThat(Inbox.scan(folder.resolve("two")).files())
                .extracting(InboxFile::relative, InboxFile::sha256)
                .containsExactlyElementsOf(inbox.files().stream()
                        .map(file -> tuple(file.relative(), file.sha256()))
                        .toList());
    }

    @Test
    void everySchoolReportsEveryMonth() {
        assertThat(bureau.register().schools()).hasSize(12);
        assertThat(inbox.files()).hasSize(24);
        assertThat(bureau.register().schools())
                .extracting(RegisteredSchool::type)
                .contains(SchoolType.values());
    }

    @Test
    void nothingIsToBeCorrectedOrExplained() {
        assertThat(inbox.files().stream().flatMap(RehearsalCountyTest::findings))
                .filteredOn(finding -> finding.level() != Level.N)
                .isEmpty();
    }

    private static Stream<Finding> findings(InboxFile file) {
        try {
            AsOf asOf = new AsOf(LocalDate.of(2026, 11, 6));
            Book book = Book.read(file.path(), SchoolTemplate.SHEETS);
            Admission admission = Admission.of(book, file.name(), bureau, asOf);
            List<Finding> findings = admission instanceof Admission.Admitted admitted
                    ? Examiner.examine(book, admitted.cover(), bureau, asOf)
                    : ((Admission.Refused) admission).reasons();
            return findings.stream();
        } catch (UnreadableWorkbook unreadable) {
            throw new AssertionError(file.relative(), unreadable);
        }
    }
}
