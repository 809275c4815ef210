package org.junheng.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.school.Stage;
import org.junheng.store.Publications;
import org.junheng.store.Publications.Publication;
import org.junheng.summary.VisibleFigures.Quantity;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 6);

    @Test
    void namesEachFigureThatChangedAndTheFilesThatDid() {
        String cv = VisibleFigures.key("R1", Stage.PRIMARY, "", Quantity.COEFFICIENT);
        String mean = VisibleFigures.key("R1", Stage.PRIMARY, "", Quantity.MEAN);
        Publication first = publication("1", Map.of(cv, "0.412", mean, "5.10"), Map.of("a", "一小.xlsx", "b", "二小.xlsx"));
        Publication second =
                publication("2", Map.of(cv, "0.433", mean, "5.10"), Map.of("a", "一小.xlsx", "c", "二小(更正).xlsx"));

        assertThat(Revision.between(List.of(first, second)))
                .containsExactly(new Revision(
                        1,
                        "R1",
                        "小学",
                        "",
                        "差异系数",
                        figure(cv, "0.412"),
                        figure(cv, "0.433"),
                        List.of("二小(更正).xlsx", "二小.xlsx")));
    }

    @Test
    void tellsAFigureThatWasNotThereBefore() {
        String key = VisibleFigures.key("综合达标", Stage.JUNIOR, "河口中学", Quantity.VERDICT);

        assertThat(Revision.between(List.of(
                        publication("1", Map.of(), Map.of()),
                        publication("2", Map.of(key, "未达标"), Map.of("a", "河口.xlsx")))))
                .containsExactly(new Revision(
                        1,
                        "综合达标",
                        "初中",
                        "河口中学",
                        "是否达标",
                        new Publications.Figure(key, null, "—"),
                        figure(key, "未达标"),
                        List.of("河口.xlsx")));
    }

    @Test
    void tellsThatWhatWasPublishedBeforeIsNotKnownAnyMore() {
        Publication now = publication("2", Map.of("R1|小学||差异系数", "0.412"), Map.of("a", "一小.xlsx"));

        assertThat(Revision.between(List.of(Publication.LOST, now)))
                .containsExactly(new Revision(
                        1,
                        "",
                        "",
                        "",
                        "此前的发布",
                        new Publications.Figure("", null, "没有记录"),
                        new Publications.Figure("", null, "重新记起"),
                        List.of("output/state不全或重建过")));
    }

    @Test
    void aMonthMadeAgainAfterACutIsNoRevisionOfItself() {
        Publication first = publication("1", Map.of(), Map.of());
        Publication cut = publication("2", Map.of(), Map.of());

        assertThat(new Past(List.of(first, cut), null, "2", DAY, Map.of()).earlier())
                .containsExactly(first);
        assertThat(new Past(List.of(first), null, "2", DAY, Map.of()).earlier()).containsExactly(first);
    }

    private static Publications.Figure figure(String key, String shown) {
        return new Publications.Figure(key, BigDecimal.ONE, shown);
    }

    private static Publication publication(String digest, Map<String, String> shown, Map<String, String> files) {
        Map<String, Publications.Figure> figures = new TreeMap<>();
        shown.forEach((key, text) -> figures.put(key, figure(key, text)));
        return new Publication(digest, DAY, figures, files);
    }
}
