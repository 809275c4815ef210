package org.junheng.indicator.lifting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Family;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.Parameters;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCode;

/** Takes in what the schools say of 培优转差 and 控辍保学. */
public final class LiftingFamily implements Family {

    private final YearMonth month;
    private final Parameters parameters;
    private final SortedMap<SchoolCode, SchoolLifting> schools = new TreeMap<>();
    private final List<SchoolCode> unheard = new ArrayList<>();

    public LiftingFamily(YearMonth month, Parameters parameters) {
        this.month = month;
        this.parameters = parameters;
    }

    @Override
    public void add(RegisteredSchool school, Dossier dossier) {
        schools.put(school.code(), SchoolLifting.of(school, dossier, month));
    }

    @Override
    public void miss(RegisteredSchool school) {
        unheard.add(school.code());
    }

    public LiftingFigures figures() {
        return new LiftingFigures(List.copyOf(schools.values()));
    }

    public List<CountyReading> readings() {
        return figures().readings(parameters, unheard);
    }
}
