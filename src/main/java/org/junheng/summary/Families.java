package org.junheng.summary;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Family;
import org.junheng.indicator.county.RotationPool;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.lifting.LiftingFamily;
import org.junheng.indicator.locality.LocalityFamily;
import org.junheng.indicator.research.ResearchCourse;
import org.junheng.indicator.research.ResearchFamily;
import org.junheng.intake.Bureau;
import org.junheng.intake.RegisteredSchool;

/** Works out every family of county figures in one walk through the schools of a month. */
final class Families {

    private final LocalityFamily locality;
    private final LiftingFamily lifting;
    private final ResearchFamily research;
    private final RotationPool rotationPool = new RotationPool();
    private final List<Family> all;

    Families(YearMonth month, Bureau bureau, ResearchCourse course) {
        this.locality = new LocalityFamily(month);
        this.lifting = new LiftingFamily(month, bureau.parameters());
        this.research = new ResearchFamily(month, bureau.parameters(), course);
        this.all = List.of(locality, lifting, research, rotationPool);
    }

    void add(RegisteredSchool school, Dossier dossier) {
        all.forEach(family -> family.add(school, dossier));
    }

    FamilyFigures figures() {
        List<CountyReading> readings = new ArrayList<>();
        readings.addAll(locality.readings());
        readings.addAll(lifting.readings());
        readings.addAll(research.readings());
        return new FamilyFigures(readings, rotationPool, lifting.figures());
    }
}
