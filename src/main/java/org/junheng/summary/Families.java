package org.junheng.summary;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junheng.indicator.Standard;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Family;
import org.junheng.indicator.guarantee.Guarantee;
import org.junheng.indicator.guarantee.RotationPool;
import org.junheng.indicator.lifting.LiftingFamily;
import org.junheng.indicator.locality.LocalityFamily;
import org.junheng.indicator.pairing.PairFamily;
import org.junheng.indicator.pairing.PostingFamily;
import org.junheng.indicator.research.ResearchCourse;
import org.junheng.indicator.research.ResearchFamily;
import org.junheng.indicator.teaching.TeachingFamily;
import org.junheng.indicator.teaching.TeachingFigures;
import org.junheng.indicator.teaching.TeachingReadings;
import org.junheng.intake.Bureau;
import org.junheng.intake.RegisteredSchool;

/** Works out every family of county figures in one walk through the schools of a month. */
final class Families {

    /** The variance between schools in the national monitoring. */
    private static final String MONITORED = "Q9";

    private final LocalityFamily locality;
    private final LiftingFamily lifting;
    private final ResearchFamily research;
    private final RotationPool rotationPool;
    private final Guarantee guarantee;
    private final TeachingFamily teaching;
    private final PairFamily pairs;
    private final PostingFamily postings;
    private final Transfers transfers;
    private final List<CountyReading> reporting;
    private final List<Family> all;
    private final List<RegisteredSchool> unheard;

    /** Families to which no school has been added; what concerns reporting itself is known already. */
    Families(YearMonth month, Standard standard, Bureau bureau, List<CountyReading> reporting, ResearchCourse course) {
        this.rotationPool = RotationPool.by(standard);
        this.locality = new LocalityFamily(month);
        this.lifting = new LiftingFamily(month, bureau.parameters());
        this.research = new ResearchFamily(month, bureau.parameters(), bureau.register(), course);
        this.guarantee = new Guarantee(month, standard, bureau);
        this.teaching = new TeachingFamily(month);
        this.pairs = new PairFamily(bureau.register(), month);
        this.postings = new PostingFamily(bureau.register(), month);
        this.transfers = new Transfers(month);
        this.reporting = List.copyOf(reporting);
        this.unheard = new ArrayList<>(bureau.register().expected(month));
        this.all = List.of(rotationPool, locality, lifting, research, guarantee, teaching, pairs, postings, transfers);
    }

    /** The families do not know of one another: each takes in the reports, in order, on the thread of whoever is free. */
    void add(List<Gatherer.Report> reports) {
        reports.forEach(report -> unheard.remove(report.school()));
        all.parallelStream()
                .forEach(family -> reports.forEach(report -> family.add(report.school(), report.dossier())));
    }

    /** Every figure; to be asked once, when all schools have been added. */
    FamilyFigures figures() {
        all.forEach(family -> unheard.forEach(family::miss));
        TeachingFigures taught = teaching.figures();
        List<CountyReading> readings = new ArrayList<>();
        for (CountyReading reading : guarantee.readings()) {
            readings.add(reading);
            if (reading.whole() && reading.topic().code().equals(MONITORED)) {
                readings.addAll(TeachingReadings.beside(reading, taught));
            }
        }
        readings.addAll(TeachingReadings.of(taught));
        readings.addAll(pairs.readings());
        readings.addAll(postings.readings());
        readings.addAll(locality.readings());
        readings.addAll(lifting.readings());
        readings.addAll(research.readings());
        readings.addAll(reporting);
        readings.add(transfers.reading());
        return new FamilyFigures(
                readings, rotationPool, lifting.figures(), taught, pairs.figures(), postings.figures());
    }
}
