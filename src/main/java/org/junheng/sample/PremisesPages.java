package org.junheng.sample;

import java.util.List;
import org.junheng.template.PremisesSheet;
import org.junheng.template.RoomSheet;
import org.junheng.template.StageItem;

/** Fills 办学条件 and 专用教室. */
final class PremisesPages {

    private PremisesPages() {}

    static Filling premises(Snapshot school) {
        Premises premises = school.premises();
        Progress progress = school.progress();
        Filling form = new Filling();
        put(form, PremisesSheet.TEACHING_AREA, premises.teachingArea(progress));
        put(form, PremisesSheet.GYM_AREA, premises.gymArea());
        put(form, PremisesSheet.GROUND_AREA, premises.grounds());
        put(form, PremisesSheet.EQUIPMENT, premises.equipment(progress));
        put(form, PremisesSheet.CLASSROOMS, premises.classrooms());
        put(form, PremisesSheet.OTHER_ROOMS, premises.otherRooms(progress));
        put(form, PremisesSheet.MULTIMEDIA_ROOMS, premises.multimediaRooms(progress));
        put(form, PremisesSheet.BOOKS, premises.books(progress));
        put(form, PremisesSheet.COMPUTERS, premises.computers(progress));
        put(form, PremisesSheet.COUNSELLING_ROOMS, premises.counsellingRooms());
        return form;
    }

    private static void put(Filling form, StageItem item, Parts parts) {
        form.put(item.primary(), parts.primary())
                .put(item.junior(), parts.junior())
                .put(item.shared(), parts.shared());
    }

    static List<Filling> rooms(Snapshot school) {
        return school.premises().artRooms().stream()
                .map(room -> new Filling()
                        .put(RoomSheet.STAGE, room.place())
                        .put(RoomSheet.USE, room.use())
                        .put(RoomSheet.NAME, room.name())
                        .put(RoomSheet.AREA, room.area()))
                .toList();
    }
}
