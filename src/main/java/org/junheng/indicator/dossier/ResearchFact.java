package org.junheng.indicator.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Book;
import org.junheng.template.ResearchSheet;

/**
 * An activity of 教研活动.
 *
 * @param type 公开课, 集体备课, 听评课, 专题教研, 校本培训 or 教学论文
 * @param teacher the teacher in charge, by name
 */
public record ResearchFact(
        String type, String stage, String teacher, @Nullable BigDecimal hours) {

    static List<ResearchFact> of(Book book) {
        return book.lines(ResearchSheet.SPEC).stream()
                .map(line -> new ResearchFact(
                        line.get(ResearchSheet.TYPE, ""),
                        line.get(ResearchSheet.STAGE, ""),
                        line.get(ResearchSheet.TEACHER, ""),
                        line.get(ResearchSheet.HOURS)))
                .toList();
    }
}
