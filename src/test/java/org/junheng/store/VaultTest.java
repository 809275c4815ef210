package org.junheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.Bureau;
import org.junheng.intake.Cover;
import org.junheng.intake.Parameters;
import org.junheng.school.SchoolCode;
import org.junheng.template.Book;
import org.junheng.template.Line;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.SheetSpec;
import org.junheng.template.SoundBook;
import org.junheng.validation.Imprints;
import org.junheng.validation.across.Imprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final String SHA = "a".repeat(64);

    @TempDir
    Path folder;

    @Test
    void givesBackFactsAndRowsAsTheyWere() {
        Book book = SoundBook.drawn().read();
        Dossier dossier = Dossier.of(book, YearMonth.of(2026, 10), new Parameters(Map.of()));
        Imprint imprint = Imprints.of(
                book,
                new Cover(new SchoolCode(SoundBook.SCHOOL), "", YearMonth.of(2026, 10), false, 0, null),
                Bureau.unknown(),
                String::hashCode);
        Vault vault = new Vault(folder.resolve("rows"));

        vault.keep(SHA, Vault.pack(dossier, imprint, book));

        assertThat(vault.holdsSound(SHA)).isTrue();
        assertThat(vault.dossier(SHA)).isEqualTo(dossier);
        assertThat(vault.imprint(SHA)).isEqualTo(imprint);
        for (SheetSpec sheet : SchoolTemplate.SHEETS) {
            List<Integer> rows = new ArrayList<>();
            vault.read(SHA, sheet, line -> rows.add(line.row()));
            assertThat(rows)
                    .as(sheet.name())
                    .containsExactlyElementsOf(
                            book.lines(sheet).stream().map(Line::row).toList());
        }
    }
}
