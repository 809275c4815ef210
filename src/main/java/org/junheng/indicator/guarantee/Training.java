package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.Profile;
import org.junheng.intake.RegisteredSchool;
import org.junheng.template.ProfileSheet;

/** Q4: what a school spends on training its teachers, of its operating budget. */
final class Training {

    private Training() {}

    static Brought of(RegisteredSchool school, Dossier dossier, BigDecimal limit) {
        Profile profile = dossier.profile();
        BigDecimal training = profile.trainingBudget();
        BigDecimal operating = profile.operatingBudget();
        Share share = new Share(
                school.code(),
                training,
                operating,
                ProfileSheet.SPEC.name(),
                (training == null ? 0 : 1) + (operating == null ? 0 : 1),
                dossier.wanting(
                        ProfileSheet.SPEC, Set.of(ProfileSheet.TRAINING_BUDGET, ProfileSheet.OPERATING_BUDGET)));
        return Brought.judged(school, share, Percent.reaches(share, limit), lack(share, limit));
    }

    private static String lack(Share share, BigDecimal limit) {
        BigDecimal training = share.numerator();
        BigDecimal operating = share.denominator();
        return training == null || operating == null
                ? ""
                : "差"
                        + operating
                                .multiply(limit)
                                .movePointLeft(2)
                                .subtract(training)
                                .setScale(0, RoundingMode.CEILING)
                                .toPlainString()
                        + "元";
    }
}
