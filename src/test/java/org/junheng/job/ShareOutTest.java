package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junheng.intake.InboxFile;
import org.junit.jupiter.api.Test;

class ShareOutTest {

    @Test
    void dealsTheLargestFirstToTheShareThatHasLeast() {
        assertThat(shares(2, 10, 70, 30, 50)).isEqualTo(Map.of("0 of 2", List.of(1, 0), "1 of 2", List.of(3, 2)));
    }

    @Test
    void dealsEachFileOnce() {
        long[] sizes = IntStream.range(0, 100).mapToLong(i -> i * 37 % 101).toArray();

        assertThat(shares(3, sizes).values().stream().flatMap(List::stream).sorted())
                .isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void makesNoMoreSharesThanFiles() {
        assertThat(shares(8, 5)).isEqualTo(Map.of("0 of 1", List.of(0)));
        assertThat(shares(8)).isEmpty();
    }

    private static Map<String, List<Integer>> shares(int cores, long... sizes) {
        List<InboxFile> files = IntStream.range(0, sizes.length)
                .mapToObj(i -> new InboxFile(Path.of("a.xlsx"), i + ".xlsx", sizes[i], "00", 0))
                .toList();
        ShareOut dealt = new ShareOut(files);
        return dealt.partition(cores).keySet().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> dealt.files("share:" + name).stream()
                                .map(files::indexOf)
                                .toList()));
    }
}
