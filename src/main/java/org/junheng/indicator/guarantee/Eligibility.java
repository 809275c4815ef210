package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyItem;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.TeacherFact;
import org.junheng.template.TeacherSheet;

/**
 * Who may be sent on 交流轮岗: full-time, 在编, long enough at the school, men under 50 and women under 45.
 *
 * @param tenure months at the school from which a teacher may go
 */
record Eligibility(Dossier dossier, BigDecimal tenure) {

    /** The tenure that the item of the rotated teachers asks for. */
    static BigDecimal tenure(CountyItem item) {
        return item.limits().getOrDefault("任教月数", BigDecimal.ZERO);
    }

    /** Null when a wrong cell leaves it open. */
    @Nullable
    Boolean of(TeacherFact teacher) {
        Teachers teachers = new Teachers(dossier, null);
        Long served = teacher.tenure();
        return Either.all(
                teachers.counts(teacher),
                teachers.unlessWrong(teacher.permanent(), teacher, TeacherSheet.POST),
                served == null ? null : (Boolean) (BigDecimal.valueOf(served).compareTo(tenure) >= 0),
                teacher.young());
    }
}
