package org.junheng.indicator.dossier;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Book;
import org.junheng.template.ConductSheet;
import org.junheng.template.Line;

/**
 * 管理课程.
 *
 * @param moral with culture, 优秀, 良好, 合格 or 不合格; null when not said
 * @param utilisation 设施设备利用率, percent
 * @param selective 考试招生或重点班
 */
public record Conduct(
        @Nullable Boolean charter,
        @Nullable Boolean digital,
        @Nullable Boolean allCourses,
        @Nullable Boolean fullCourses,
        @Nullable Boolean practice,
        @Nullable String moral,
        @Nullable String culture,
        @Nullable Boolean workload,
        @Nullable BigDecimal utilisation,
        @Nullable Boolean selective) {

    static Conduct of(Book book) {
        Optional<Line> form = book.form(ConductSheet.SPEC);
        return new Conduct(
                Profile.get(form, ConductSheet.CHARTER),
                Profile.get(form, ConductSheet.DIGITAL),
                Profile.get(form, ConductSheet.ALL_COURSES),
                Profile.get(form, ConductSheet.FULL_COURSES),
                Profile.get(form, ConductSheet.PRACTICE),
                Profile.get(form, ConductSheet.MORAL),
                Profile.get(form, ConductSheet.CULTURE),
                Profile.get(form, ConductSheet.WORKLOAD),
                Profile.get(form, ConductSheet.UTILISATION),
                Profile.get(form, ConductSheet.SELECTIVE));
    }
}
