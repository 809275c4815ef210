package org.junheng.indicator.county;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.TeacherFact;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.Measure;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/** Counts by unit the teachers who may rotate (教督〔2017〕6号, 交流轮岗), of each kind that an indicator counts. */
public final class RotationPool implements Family {

    /** 任教满六年: months at the school from which a teacher is due to rotate. */
    public static final long DUE = 72;

    private final Map<Unit, Map<Measure, Integer>> counts = new HashMap<>();

    @Override
    public void add(RegisteredSchool school, Dossier dossier) {
        for (TeacherFact teacher : dossier.teachers()) {
            Stage stage = teacher.stage();
            if (stage != null && stage != Stage.SENIOR && mayRotate(teacher)) {
                Map<Measure, Integer> kinds =
                        counts.computeIfAbsent(new Unit(school.code(), stage), unit -> new EnumMap<>(Measure.class));
                if (teacher.qualified()) {
                    kinds.merge(Measure.QUALIFIED_TEACHERS, 1, Integer::sum);
                }
                if (teacher.backbone()) {
                    kinds.merge(Measure.BACKBONE_TEACHERS, 1, Integer::sum);
                }
                if (TeacherFact.SPORT_AND_ART.contains(teacher.subject())) {
                    kinds.merge(Measure.SPORT_ART_TEACHERS, 1, Integer::sum);
                }
            }
        }
    }

    /** Full-time, 在编, 72 months at the school or more, men under 50 and women under 45. */
    public static boolean mayRotate(TeacherFact teacher) {
        return Boolean.TRUE.equals(teacher.counted())
                && teacher.permanent()
                && teacher.tenure() != null
                && teacher.tenure() >= DUE
                && Boolean.TRUE.equals(teacher.young());
    }

    /** How many teachers of a kind may leave a unit. */
    public int movable(Unit unit, Measure kind) {
        return counts.getOrDefault(unit, Map.of()).getOrDefault(kind, 0);
    }
}
