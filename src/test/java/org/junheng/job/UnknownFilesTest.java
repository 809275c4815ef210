package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.intake.InboxFile;
import org.junit.jupiter.api.Test;

class UnknownFilesTest {

    private final List<Integer> done = new ArrayList<>();
    private final Progress progress = new Progress() {
        @Override
        public void begins(Phase phase) {
            throw new AssertionError(phase);
        }

        @Override
        public void examined(int files, int of, int schools) {
            done.add(files);
        }
    };

    @Test
    void handsOutTheLargestFirstAndEachOnce() {
        assertThat(names(Set.of(), 10, 70, 30, 50)).containsExactly("1.xlsx", "3.xlsx", "2.xlsx", "0.xlsx");
        assertThat(done).isEmpty();
    }

    @Test
    void passesOverWhatWasExaminedBeforeAndCountsItAsDone() {
        assertThat(names(Set.of("1.xlsx", "2.xlsx"), 10, 70, 30, 50)).containsExactly("3.xlsx", "0.xlsx");
        assertThat(done).containsExactly(1, 2);
    }

    @Test
    void hasNothingToHandOutOfNothing() {
        assertThat(names(Set.of())).isEmpty();
    }

    private List<String> names(Set<String> known, long... sizes) {
        List<InboxFile> files = IntStream.range(0, sizes.length)
                .mapToObj(i -> new InboxFile(Path.of("a.xlsx"), i + ".xlsx", sizes[i], "00", 0))
                .toList();
        UnknownFiles unknown =
                new UnknownFiles(files, file -> known.contains(file.name()), new Tally(progress, files.size()));
        return Stream.generate(unknown::read)
                .takeWhile(file -> file != null)
                .map(InboxFile::name)
                .toList();
    }
}
