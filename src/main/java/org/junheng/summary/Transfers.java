package org.junheng.summary;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Family;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.county.Topic;
import org.junheng.indicator.dossier.ClassFact;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.RegisteredSchool;
import org.junheng.template.ClassSheet;

/** The balance of the month's transfers: between the county's own schools as many arrive as leave. */
final class Transfers implements Family {

    private static final Topic TOPIC =
            new Topic("C8", "转学进出差额", "人", "各校本月转入之和−本月转出之和；县内互转应相抵，余下的为与县外的进出", "本月转入（人）", "本月转出（人）", "");

    private final YearMonth month;
    private final List<Share> shares = new ArrayList<>();

    Transfers(YearMonth month) {
        this.month = month;
    }

    @Override
    public void add(RegisteredSchool school, Dossier dossier) {
        if (!dossier.period().equals(month)) {
            return;
        }
        List<String> wrong = dossier.wanting(ClassSheet.SPEC, Set.of(ClassSheet.MOVED_IN, ClassSheet.MOVED_OUT));
        shares.add(new Share(
                school.code(),
                sum(dossier, ClassFact::movedIn, wrong.isEmpty()),
                sum(dossier, ClassFact::movedOut, wrong.isEmpty()),
                ClassSheet.SPEC.name(),
                dossier.classes().size(),
                wrong));
    }

    CountyReading reading() {
        BigDecimal in = total(Share::numerator);
        BigDecimal out = total(Share::denominator);
        boolean known = shares.stream().anyMatch(Share::known);
        return new CountyReading(
                TOPIC,
                null,
                "",
                known ? in.subtract(out) : null,
                "",
                known ? in : null,
                known ? out : null,
                null,
                true,
                null,
                List.of(),
                shares,
                "");
    }

    private BigDecimal total(Part part) {
        return shares.stream()
                .filter(Share::known)
                .map(share -> Objects.requireNonNull(part.of(share)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal sum(Dossier dossier, Moved moved, boolean known) {
        return known
                ? BigDecimal.valueOf(dossier.classes().stream()
                        .map(moved::of)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum())
                : null;
    }

    /** One of the two sides of a share. */
    private interface Part {
        @Nullable
        BigDecimal of(Share share);
    }

    /** Who came to a class, or left it. */
    private interface Moved {
        @Nullable
        Long of(ClassFact each);
    }
}
