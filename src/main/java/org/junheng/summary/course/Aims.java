package org.junheng.summary.course;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.Target;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.course.Aim.Outlook;

/**
 * The targets of the year, in the order in which the bureau wrote them; those of exams are left out, for they are judged
 * paper by paper.
 */
public final class Aims {

    private static final String EXAMS = "T.";

    private final MonthPicture picture;
    private final AimedFigures figures;

    private Aims(MonthPicture picture) {
        this.picture = picture;
        this.figures = new AimedFigures(picture);
    }

    /** A target that says no stage, of an indicator that every stage has, becomes one for each stage. */
    public static List<Aim> of(MonthPicture picture) {
        Aims aims = new Aims(picture);
        List<Aim> all = new ArrayList<>();
        picture.bureau().targets().stream()
                .filter(target -> target.year() == picture.period().getYear()
                        && !target.code().startsWith(EXAMS))
                .forEach(target -> all.addAll(aims.of(target)));
        return List.copyOf(all);
    }

    private List<Aim> of(Target target) {
        List<AimedFigure> aimed = figures.of(target);
        return aimed.isEmpty()
                ? List.of(new Aim(target, "", target.stage(), "", 2, true, null, Outlook.UNKNOWN, null, null))
                : aimed.stream().map(figure -> aim(target, figure)).toList();
    }

    private Aim aim(Target target, AimedFigure figure) {
        BigDecimal now = figure.in().apply(picture.now());
        Pace pace = Pace.of(straight(figure)).orElse(null);
        boolean reached = now != null && reaches(figure.atLeast(), now, target.value());
        YearMonth month = now == null || reached || pace == null
                ? null
                : pace.arrival(picture.period(), target.value().subtract(now).abs(), figure.atLeast())
                        .orElse(null);
        return new Aim(
                target,
                figure.name(),
                figure.stage(),
                figure.unit(),
                figure.decimals(),
                figure.atLeast(),
                now,
                outlook(target, now, reached, pace, month),
                pace == null ? null : pace.perMonth(),
                month);
    }

    private static boolean reaches(boolean atLeast, BigDecimal now, BigDecimal target) {
        return atLeast ? now.compareTo(target) >= 0 : now.compareTo(target) <= 0;
    }

    private static Outlook outlook(
            Target target, @Nullable BigDecimal now, boolean reached, @Nullable Pace pace, @Nullable YearMonth month) {
        if (now == null) {
            return Outlook.UNKNOWN;
        }
        if (reached) {
            return Outlook.REACHED;
        }
        if (pace == null) {
            return Outlook.TOO_EARLY;
        }
        return Optional.ofNullable(month)
                .map(then -> then.isAfter(YearMonth.of(target.year(), Month.DECEMBER)) ? Outlook.LATE : Outlook.IN_TIME)
                .orElse(Outlook.NEVER);
    }

    /** Its values of the school year, or of the term through which it adds up. */
    private NavigableMap<YearMonth, BigDecimal> straight(AimedFigure figure) {
        NavigableMap<YearMonth, BigDecimal> values = new TreeMap<>();
        picture.course().stream()
                .filter(month -> !month.month().isBefore(figure.since()))
                .forEach(month -> Optional.ofNullable(figure.in().apply(month))
                        .ifPresent(value -> values.put(month.month(), value)));
        return values;
    }
}
