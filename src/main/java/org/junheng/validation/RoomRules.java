package org.junheng.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junheng.finding.Kind;
import org.junheng.template.Book;
import org.junheng.template.RoomSheet;

/** The music and art rooms of 专用教室. */
final class RoomRules {

    static final Kind AREA = new Kind("Q321", "专用教室面积异常", "面积填{area}平方米，{reason}", "请核对面积；确实如此的请说明");

    static final List<Kind> KINDS = List.of(AREA);

    private static final BigDecimal SMALLEST = BigDecimal.valueOf(20);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(400);

    private RoomRules() {}

    static Rule<Book> rules() {
        return Lines.each(RoomSheet.SPEC, Lines.given(List.of(RoomSheet.AREA), line -> {
            BigDecimal area = line.need(RoomSheet.AREA);
            String reason = area.compareTo(SMALLEST) < 0 ? "小于20平方米" : area.compareTo(LARGEST) > 0 ? "大于400平方米" : "";
            return Rule.unless(
                    reason.isEmpty(),
                    () -> line.finding(AREA, RoomSheet.AREA, Map.of("area", area.toPlainString(), "reason", reason)));
        }));
    }
}
