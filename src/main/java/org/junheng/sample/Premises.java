package org.junheng.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junheng.school.Stage;
import org.junheng.template.Subjects;

/** Buildings, grounds and equipment as they are in the last month; before it there was a little less. */
final class Premises {

    private static final double GYM_SHARE = 0.3;
    private static final int CLASSES_PER_ART_ROOM = 12;
    private static final double YUAN = 10_000;
    private static final int NEW_BUILDING_IN = 5;
    private static final int GENEROUS_SINCE = 2017;

    private final SchoolPlan plan;
    private final Map<Stage, Double> gym = new EnumMap<>(Stage.class);
    private final double books;
    private final double computers;
    private final int spare;
    private final boolean building;
    private final List<ArtRoom> artRooms = new ArrayList<>();

    /** A music or art room. */
    record ArtRoom(String place, String use, String name, double area) {}

    Premises(SchoolPlan plan, Chance chance) {
        this.plan = plan;
        boolean hasGym = plan.students() > 400 && chance.happens(GYM_SHARE);
        double gymShare = hasGym ? chance.between(0.05, 0.12) : 0;
        plan.stages().forEach(stage -> gym.put(stage, gymShare * wanted(stage, Aim.R5)));
        this.books = chance.between(24, 38);
        this.computers = chance.between(0.11, 0.19);
        this.spare = chance.between(1, 3);
        this.building = plan.index() % NEW_BUILDING_IN == 2;
        for (String use : List.of(Subjects.MUSIC, Subjects.FINE_ART)) {
            furnish(use, chance);
        }
    }

    private double wanted(Stage stage, Aim aim) {
        return plan.levels().wanted(stage, aim, plan.size(stage).total());
    }

    private void furnish(String use, Chance chance) {
        String place = plan.stages().size() > 1 ? "共用" : plan.stages().get(0).label();
        int needed = (plan.classes() + CLASSES_PER_ART_ROOM - 1) / CLASSES_PER_ART_ROOM;
        int rooms = needed - (needed > 1 && chance.happens(0.12) ? 1 : 0);
        int least = plan.built() >= GENEROUS_SINCE || chance.happens(0.6) ? 92 : 68;
        for (int i = 1; i <= rooms; i++) {
            int area = use.equals(Subjects.MUSIC) ? least + 5 : least;
            artRooms.add(new ArtRoom(place, use, use + "教室" + i, area + chance.between(0, 16)));
        }
    }

    List<ArtRoom> artRooms() {
        return artRooms;
    }

    /** The gymnasium included; a new building is opened in a March. */
    Parts teachingArea(Progress progress) {
        return each(stage -> wanted(stage, Aim.R4) * progress.built(building) + gymArea(stage), 2);
    }

    Parts gymArea() {
        return each(this::gymArea, 2);
    }

    private double gymArea(Stage stage) {
        return gym.getOrDefault(stage, 0.0);
    }

    Parts grounds() {
        return each(stage -> wanted(stage, Aim.R5) - gymArea(stage), 2);
    }

    /** In 万元. */
    Parts equipment(Progress progress) {
        return each(stage -> wanted(stage, Aim.R6) * progress.grown() / YUAN, 4);
    }

    Parts classrooms() {
        return each(stage -> plan.size(stage).grades() * plan.size(stage).classes() + spare, 0);
    }

    /** Laboratories, computer rooms and the like; together with the classrooms enough for all screens. */
    Parts otherRooms(Progress progress) {
        int screens = multimediaRooms(progress.atTheEnd()).total();
        return Parts.whole(
                plan, Math.max(plan.classes() / 5 + 1, screens - classrooms().total() + 1));
    }

    Parts multimediaRooms(Progress progress) {
        return each(
                stage -> {
                    int rooms =
                            plan.levels().count(stage, Aim.R7, plan.size(stage).total());
                    return rooms - progress.missing(rooms);
                },
                0);
    }

    Parts books(Progress progress) {
        return each(stage -> plan.size(stage).total() * books * progress.grown(), 0);
    }

    Parts computers(Progress progress) {
        return each(stage -> plan.size(stage).total() * computers * progress.grown(), 0);
    }

    Parts counsellingRooms() {
        return Parts.whole(plan, plan.classes() > CLASSES_PER_ART_ROOM / 2 ? 1 : 0);
    }

    private Parts each(ToDoubleFunction<Stage> amount, int decimals) {
        Map<Stage, Double> wanted = new EnumMap<>(Stage.class);
        plan.stages().forEach(stage -> wanted.put(stage, amount.applyAsDouble(stage)));
        return Parts.of(plan, wanted, decimals);
    }
}
