package org.junheng.summary;

import java.time.YearMonth;
import java.util.List;
import org.junheng.indicator.county.Family;
import org.junheng.indicator.county.RotationPool;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.pairing.PairFamily;
import org.junheng.indicator.pairing.PostingFamily;
import org.junheng.indicator.teaching.TeachingFamily;
import org.junheng.intake.Bureau;
import org.junheng.intake.RegisteredSchool;

/** Works out every family of county figures in one walk through the schools of a month. */
final class Families {

    private final RotationPool rotationPool = new RotationPool();
    private final TeachingFamily teaching;
    private final PairFamily pairs;
    private final PostingFamily postings;
    private final List<Family> all;

    Families(YearMonth month, Bureau bureau) {
        teaching = new TeachingFamily(month);
        pairs = new PairFamily(bureau.register(), month);
        postings = new PostingFamily(bureau.register(), month);
        all = List.of(rotationPool, teaching, pairs, postings);
    }

    void add(RegisteredSchool school, Dossier dossier) {
        all.forEach(family -> family.add(school, dossier));
    }

    FamilyFigures figures() {
        return new FamilyFigures(List.of(), rotationPool, teaching.figures(), pairs.figures(), postings.figures());
    }
}
