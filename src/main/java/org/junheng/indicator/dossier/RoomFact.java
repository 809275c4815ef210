package org.junheng.indicator.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Book;
import org.junheng.template.RoomSheet;

/**
 * A room of 专用教室.
 *
 * @param use 音乐 or 美术; empty when not known
 * @param area square metres
 */
public record RoomFact(String use, @Nullable BigDecimal area) {

    static List<RoomFact> of(Book book) {
        return book.lines(RoomSheet.SPEC).stream()
                .map(line -> new RoomFact(line.get(RoomSheet.USE, ""), line.get(RoomSheet.AREA)))
                .toList();
    }
}
