package org.junheng.summary;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.indicator.Standard;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Family;
import org.junheng.indicator.county.RotationPool;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.guarantee.Guarantee;
import org.junheng.indicator.pairing.PairFamily;
import org.junheng.indicator.pairing.PostingFamily;
import org.junheng.indicator.teaching.TeachingFamily;
import org.junheng.intake.Bureau;
import org.junheng.intake.RegisteredSchool;

/** Works out every family of county figures in one walk through the schools of a month. */
final class Families {

    private final RotationPool rotationPool = new RotationPool();
    private final Guarantee guarantee;
    private final TeachingFamily teaching;
    private final PairFamily pairs;
    private final PostingFamily postings;
    private final Transfers transfers;
    private final List<CountyReading> reporting;
    private final List<Family> all;

    /** Families to which no school has been added; what concerns reporting itself is known from the archive. */
    Families(YearMonth month, Standard standard, Bureau bureau, Archive archive) {
        this.guarantee = new Guarantee(month, standard, bureau);
        this.teaching = new TeachingFamily(month);
        this.pairs = new PairFamily(bureau.register(), month);
        this.postings = new PostingFamily(bureau.register(), month);
        this.transfers = new Transfers(month);
        this.reporting = new Diligence(new Registry(bureau, archive).of(month)).readings();
        this.all = List.of(rotationPool, guarantee, teaching, pairs, postings, transfers);
    }

    void add(RegisteredSchool school, Dossier dossier) {
        all.forEach(family -> family.add(school, dossier));
    }

    FamilyFigures figures() {
        List<CountyReading> readings = Stream.of(guarantee.readings(), reporting, List.of(transfers.reading()))
                .flatMap(List::stream)
                .toList();
        return new FamilyFigures(readings, rotationPool, teaching.figures(), pairs.figures(), postings.figures());
    }
}
