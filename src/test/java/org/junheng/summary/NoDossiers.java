package org.junheng.summary;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.indicator.guarantee.RotationPool;
import org.junheng.indicator.lifting.LiftingFigures;
import org.junheng.indicator.pairing.PairFigures;
import org.junheng.indicator.pairing.PostingFigures;
import org.junheng.indicator.teaching.TeachingFigures;

/** The figures of a month of which no dossier is known. */
public final class NoDossiers {

    public static final FamilyFigures FIGURES = new FamilyFigures(
            List.of(),
            new RotationPool(BigDecimal.ZERO),
            new LiftingFigures(List.of()),
            new TeachingFigures(List.of()),
            new PairFigures(List.of(), List.of(), List.of()),
            new PostingFigures(List.of()));

    private NoDossiers() {}
}
