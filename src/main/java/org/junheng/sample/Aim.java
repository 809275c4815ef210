package org.junheng.sample;

import org.junheng.school.Locality;
import org.junheng.school.Stage;

/**
 * The seven indicators of 优质均衡2017 as the county aims at them: the limit per student, and how schools usually stand to
 * it. Towns are short of room, villages of renowned teachers.
 */
enum Aim {
    R1(0.042, 0.053, range(1.04, 1.25), range(1.08, 1.6), range(1.2, 2.4)),
    R2(0.01, 0.01, range(1.05, 1.3), range(1.04, 1.25), range(1.03, 1.4)),
    R3(0.009, 0.009, range(1.03, 1.3), range(1.04, 1.8), range(1.05, 2.2)),
    R4(4.5, 5.8, range(1.03, 1.2), range(1.1, 1.9), range(1.4, 3.0)),
    R5(7.5, 10.2, range(1.03, 1.15), range(1.4, 3.6), range(1.8, 4.6)),
    R6(2000, 2500, range(1.05, 2.0), range(1.03, 1.6), range(1.05, 2.4)),
    R7(0.023, 0.024, range(1.04, 1.25), range(1.04, 1.5), range(1.1, 2.0));

    private final double primary;
    private final double junior;
    private final Range urban;
    private final Range town;
    private final Range rural;

    /** From least to most, 1 being the limit. */
    record Range(double least, double most) {}

    Aim(double primary, double junior, Range urban, Range town, Range rural) {
        this.primary = primary;
        this.junior = junior;
        this.urban = urban;
        this.town = town;
        this.rural = rural;
    }

    private static Range range(double least, double most) {
        return new Range(least, most);
    }

    /** What a student has at the limit: persons, rooms, square metres or yuan. */
    double perStudent(Stage stage) {
        return stage == Stage.PRIMARY ? primary : junior;
    }

    Range usual(Locality locality) {
        return switch (locality) {
            case URBAN -> urban;
            case TOWN -> town;
            case RURAL -> rural;
        };
    }
}
