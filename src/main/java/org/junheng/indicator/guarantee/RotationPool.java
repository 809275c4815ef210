package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.junheng.indicator.Standard;
import org.junheng.indicator.county.Family;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.TeacherFact;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.Measure;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/** Counts by unit the teachers who may rotate (教督〔2017〕6号, 交流轮岗), of each kind that an indicator counts. */
public final class RotationPool implements Family {

    private final Map<Unit, Map<Measure, Integer>> counts = new HashMap<>();

    private final BigDecimal tenure;

    /**
     * A pool to which no school has been added.
     *
     * @param tenure months at the school from which a teacher may go
     */
    public RotationPool(BigDecimal tenure) {
        this.tenure = tenure;
    }

    /** The same with the tenure that a standard asks for. */
    public static RotationPool by(Standard standard) {
        return new RotationPool(
                standard.item(Questions.ROTATED).map(Eligibility::tenure).orElse(BigDecimal.ZERO));
    }

    @Override
    public void add(RegisteredSchool school, Dossier dossier) {
        Eligibility eligibility = new Eligibility(dossier, tenure);
        for (TeacherFact teacher : dossier.teachers()) {
            Stage stage = teacher.stage();
            if (stage != null && Boolean.TRUE.equals(eligibility.of(teacher))) {
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

    /** How many teachers of a kind may leave a unit. */
    public int movable(Unit unit, Measure kind) {
        return counts.getOrDefault(unit, Map.of()).getOrDefault(kind, 0);
    }
}
