package org.junheng.summary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.guarantee.Guarantee;
import org.junheng.school.SchoolCalendar;

/** Lets a survey stand until the next one, to the end of its school year; its figures say of which month they are. */
final class LastSurvey {

    private @Nullable CountyMonth held;

    private LastSurvey() {}

    /** The same months, oldest first, those without a survey with the last before them. */
    static List<CountyMonth> standing(List<CountyMonth> course) {
        LastSurvey last = new LastSurvey();
        List<CountyMonth> months = new ArrayList<>();
        course.forEach(month -> months.add(last.in(month)));
        return months;
    }

    private CountyMonth in(CountyMonth month) {
        List<CountyReading> own = month.families().of(Guarantee.SATISFACTION);
        if (own.isEmpty()) {
            return month;
        }
        if (own.get(0).value() != null) {
            held = month;
            return month;
        }
        CountyMonth before = held;
        if (before == null
                || !SchoolCalendar.yearStart(before.month()).equals(SchoolCalendar.yearStart(month.month()))) {
            return month;
        }
        String words = "本月没有调查，为" + Wording.month(before.month()) + "的调查";
        List<CountyReading> carried = before.families().of(Guarantee.SATISFACTION).stream()
                .map(reading -> reading.standingSince(
                        before.month(), reading.remark().isEmpty() ? words : words + "；" + reading.remark()))
                .toList();
        return new CountyMonth(
                month.month(),
                month.schools(),
                month.figures(),
                month.families().replacing(Guarantee.SATISFACTION, carried));
    }
}
