package org.junheng.indicator.dossier;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.template.Book;
import org.junheng.template.CareSheet;
import org.junheng.template.Line;
import org.junheng.template.PremisesSheet;

/**
 * 家校心理, and the counselling rooms of 办学条件: the first four of this term, activities and counselled of this month.
 *
 * @param counsellingRooms 心理咨询室 of all stages; null when not reported
 */
public record CareFacts(
        @Nullable Long homeVisits,
        @Nullable Long parentMeetings,
        @Nullable Long openDays,
        @Nullable Long parentClasses,
        @Nullable Long fullTimeCounsellors,
        @Nullable Long activities,
        @Nullable Long counselled,
        @Nullable Long counsellingRooms) {

    static CareFacts of(Book book) {
        Optional<Line> form = book.form(CareSheet.SPEC);
        return new CareFacts(
                Profile.get(form, CareSheet.HOME_VISITS),
                Profile.get(form, CareSheet.PARENT_MEETINGS),
                Profile.get(form, CareSheet.OPEN_DAYS),
                Profile.get(form, CareSheet.PARENT_CLASSES),
                Profile.get(form, CareSheet.FULL_TIME_COUNSELLORS),
                Profile.get(form, CareSheet.ACTIVITIES),
                Profile.get(form, CareSheet.COUNSELLED),
                rooms(book));
    }

    private static @Nullable Long rooms(Book book) {
        return book.form(PremisesSheet.SPEC)
                .map(line -> PremisesSheet.COUNSELLING_ROOMS.cells().stream()
                        .map(line::get)
                        .filter(Objects::nonNull)
                        .mapToLong(rooms -> rooms.longValue())
                        .boxed()
                        .reduce(Long::sum)
                        .orElse(null))
                .orElse(null);
    }
}
