package org.junheng.sample;

import java.util.EnumMap;
import java.util.Map;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;

/** How each of the seven indicators is meant to stand to its limit in a school, by stage. */
final class Levels {

    /** A special school has few students, and much for each. */
    private static final double SPECIAL = 2.5;

    private final Map<Aim, Double> primary = new EnumMap<>(Aim.class);
    private final Map<Aim, Double> junior = new EnumMap<>(Aim.class);

    Levels(Kind kind, Chance chance) {
        for (Aim aim : Aim.values()) {
            primary.put(aim, usual(kind, aim, chance));
            junior.put(aim, usual(kind, aim, chance));
        }
        kind.levels().forEach(level -> of(level.stage()).put(level.aim(), level.value()));
    }

    private static double usual(Kind kind, Aim aim, Chance chance) {
        Aim.Range range = aim.usual(kind.locality());
        double level = chance.between(range.least(), range.most());
        return kind.type() == SchoolType.SPECIAL ? level * SPECIAL : level;
    }

    private Map<Aim, Double> of(Stage stage) {
        return stage == Stage.PRIMARY ? primary : junior;
    }

    /** How much of an indicator's numerator so many students are meant to have. */
    double wanted(Stage stage, Aim aim, int students) {
        return students * aim.perStudent(stage) * of(stage).getOrDefault(aim, 1.0);
    }

    /** The same in whole persons or rooms: enough where the limit is meant to be met, too few where it is not. */
    int count(Stage stage, Aim aim, int students) {
        double wanted = wanted(stage, aim, students);
        boolean meant = wanted >= students * aim.perStudent(stage);
        return (int) (meant ? Math.ceil(wanted) : Math.floor(wanted));
    }
}
