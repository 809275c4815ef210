package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junheng.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever stops while old months are being cleared finds nothing missing that nobody has asked to be removed. */
class ForgettingTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDateTime NOW = Rig.DAY.atTime(9, 0);

    @TempDir
    Path folder;

    @Test
    void listsWhatItIsAboutToRemove() throws IOException {
        Rig rig = Rig.in(folder);
        for (int deletions = 0; deletions < 2; deletions++) {
            Path output = rig.start("stopped after " + deletions, false);
            ArchiveCheck.Report sound = ArchiveCheck.of(output);

            Dying dying = new Dying(deletions);
            assertThatThrownBy(() -> Forgetting.before(OCTOBER, output, NOW, dying))
                    .isInstanceOf(Killed.class);

            assertThat(ArchiveCheck.of(output).differences()).isEmpty();
            assertThat(ArchiveCheck.of(output).notes()).hasSize(sound.notes().size() + (deletions == 0 ? 0 : 1));
            assertThat(Forgetting.before(OCTOBER, output, NOW).code()).isEqualTo(ExitCode.DONE);
            assertThat(ArchiveCheck.of(output).differences()).isEmpty();
            assertThat(List.of("明细合并.xlsx", "问题清单.xlsx"))
                    .noneMatch(name -> Files.exists(output.resolve("2026-09").resolve(name)));
            rig.run(output);
            assertThat(Rig.isWhole(output.resolve("2026-10"))).isTrue();
        }
    }

    /** The process is gone. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Kills the process when so many were deleted. */
    private static final class Dying implements Forgetting.Eraser {
        private int left;

        Dying(int deletions) {
            this.left = deletions;
        }

        @Override
        public void delete(Path path) throws IOException {
            if (left-- == 0) {
                throw new Killed();
            }
            Files.delete(path);
        }
    }
}
