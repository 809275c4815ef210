package org.junheng.summary;

import java.util.List;
import org.junheng.indicator.county.Family;
import org.junheng.indicator.county.RotationPool;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.RegisteredSchool;

/** Works out every family of county figures in one walk through the schools of a month. */
final class Families {

    private final RotationPool rotationPool = new RotationPool();
    private final List<Family> all = List.of(rotationPool);

    void add(RegisteredSchool school, Dossier dossier) {
        all.forEach(family -> family.add(school, dossier));
    }

    FamilyFigures figures() {
        return new FamilyFigures(List.of(), rotationPool);
    }
}
