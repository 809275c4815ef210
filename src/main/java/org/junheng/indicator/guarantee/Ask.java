package org.junheng.indicator.guarantee;

import java.util.Optional;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.RegisteredSchool;

/** A question that is put to every school. */
interface Ask {

    /** What the school brings; empty when the question does not concern it. */
    Optional<Brought> of(RegisteredSchool school, Dossier dossier);
}
