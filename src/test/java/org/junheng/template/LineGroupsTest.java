package org.junheng.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineGroupsTest {

    @Test
    void bringsTogetherWhatIsAboutTheSameAlsoFromAfar() {
        assertThat(grouped("""
                        | 九年级 | 1班 | 1 |
                        | 九年级 | 1班 | 2 |
                        | 九年级 | 2班 | 3 |
                        | 九年级 | 1班 | 4 |
                        | 八年级 | 1班 | 5 |
                        | 八年级 | 1班 | 6 |
                        """))
                .containsExactly(
                        entry("九年级1班", List.of(4, 5, 7)), entry("九年级2班", List.of(6)), entry("八年级1班", List.of(8, 9)));
    }

    @Test
    void leavesOutWhatBelongsNowhere() {
        assertThat(grouped("""
                        | 九年级 | | 1 |
                        | 九年级 | | 2 |
                        | 九年级 | 1班 | 3 |
                        | 九年级 | | 4 |
                        """)).containsExactly(entry("九年级1班", List.of(6)));
    }

    private static Map<String, List<Integer>> grouped(String rows) {
        Book book = SoundBook.drawn().sheet("学业成绩", "| 年级 | 班级 | 语文 |\n" + rows).read();
        Map<String, List<Integer>> grouped = new LinkedHashMap<>();
        LineGroups.of(
                        book.lines(ScoreSheet.SPEC),
                        List.of(ScoreSheet.GRADE, ScoreSheet.CLASS),
                        line -> Optional.ofNullable(line.get(ScoreSheet.CLASS))
                                .map(name -> line.get(ScoreSheet.GRADE, "") + name))
                .forEach((named, lines) ->
                        grouped.put(named, lines.stream().map(Line::row).toList()));
        return grouped;
    }
}
