package org.junheng.indicator.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Book;
import org.junheng.template.RoomSheet;

/**
 * A room of 专用教室.
 *
 * @param stage 小学, 初中 or 共用; empty when not known
 * @param use 音乐 or 美术; empty when not known
 * @param area square metres
 */
public record RoomFact(
        int row, String stage, String use, @Nullable BigDecimal area) {

    static List<RoomFact> of(Book book) {
        return book.lines(RoomSheet.SPEC).stream()
                .map(line -> new RoomFact(
                        line.row(),
                        line.get(RoomSheet.STAGE, ""),
                        line.get(RoomSheet.USE, ""),
                        line.get(RoomSheet.AREA)))
                .toList();
    }
}
