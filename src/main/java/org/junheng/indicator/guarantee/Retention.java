package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.Profile;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.Grade;
import org.junheng.template.Column;
import org.junheng.template.ProfileSheet;

/**
 * Q1: how many of those who entered 初中 three years before stayed.
 *
 * @param ofEntrants whether moves are set against the graduates (Σ毕业 − 转入 + 转出) instead of the entrants
 */
record Retention(boolean ofEntrants) {

    private static final Set<Column<?>> ITEMS = Set.of(
            ProfileSheet.GRADUATES,
            ProfileSheet.ENTRANTS,
            ProfileSheet.THREE_YEAR_IN,
            ProfileSheet.THREE_YEAR_OUT,
            ProfileSheet.THREE_YEAR_DEATHS);

    Optional<Brought> of(RegisteredSchool school, Dossier dossier, @Nullable BigDecimal limit) {
        Profile profile = dossier.profile();
        List<String> wrong = dossier.wanting(ProfileSheet.SPEC, ITEMS);
        long filled = Stream.of(
                        profile.graduates(),
                        profile.entrants(),
                        profile.movedIn(),
                        profile.movedOut(),
                        profile.deaths())
                .filter(Objects::nonNull)
                .count();
        boolean leaving =
                dossier.classes().stream().anyMatch(each -> each.grade().equals(Grade.G9.label()));
        if (filled == 0 && wrong.isEmpty() && !leaving) {
            return Optional.empty();
        }
        Share share = share(school, profile, wrong, (int) filled);
        BigDecimal limitOrNone = limit;
        return Optional.of(new Brought(
                school, share, Percent.reaches(share, limitOrNone), !share.known(), lack(share, limitOrNone), ""));
    }

    private Share share(RegisteredSchool school, Profile profile, List<String> wrong, int filled) {
        Long graduates = profile.graduates();
        Long entrants = profile.entrants();
        Long in = profile.movedIn();
        Long out = profile.movedOut();
        Long deaths = profile.deaths();
        BigDecimal kept = null;
        BigDecimal due = null;
        if (graduates != null && entrants != null && in != null && out != null && deaths != null) {
            kept = BigDecimal.valueOf(ofEntrants ? graduates - in + out : graduates);
            due = BigDecimal.valueOf(ofEntrants ? entrants - deaths : entrants + in - out - deaths);
        }
        return new Share(school.code(), kept, due, ProfileSheet.SPEC.name(), filled, wrong);
    }

    private static String lack(Share share, @Nullable BigDecimal limit) {
        BigDecimal kept = share.numerator();
        BigDecimal due = share.denominator();
        return kept == null || due == null || !Boolean.FALSE.equals(Percent.reaches(share, limit))
                ? ""
                : "少" + due.subtract(kept).toPlainString() + "人";
    }
}
