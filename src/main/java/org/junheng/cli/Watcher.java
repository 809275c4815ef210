package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.Glimpse;
import org.junheng.job.ExitCode;
import org.junheng.job.Outcome;
import org.junheng.job.Timetable;

/**
 * Stays with the input folder: makes the month when what was dropped has settled, and the closed month when its time has
 * come. It looks when it is told to, as network drives do not tell of changes.
 */
final class Watcher {

    /** After so long a folder that does not come to rest is taken as it is; a file half-written waits in any case. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);

    /** Makes months; both answer with how it went. */
    interface Maker {

        /** The latest month, and the page on what waits. */
        Outcome latest(LocalDate day);

        Outcome month(YearMonth month, LocalDate day);
    }

    private final Path input;
    private final Maker maker;
    private final Consumer<String> say;
    private final @Nullable Timetable timetable;
    private @Nullable LocalDateTime due;
    private @Nullable Glimpse seen;
    private @Nullable Glimpse taken;
    private @Nullable Glimpse failed;
    private @Nullable LocalDate day;
    private @Nullable Outcome told;
    private LocalDateTime restless;
    private LocalDateTime notBefore;
    private boolean away;

    /** A watcher that starts now. */
    Watcher(Path input, @Nullable Timetable timetable, Maker maker, Consumer<String> say, LocalDateTime now) {
        this.input = input;
        this.maker = maker;
        this.say = say;
        this.timetable = timetable;
        this.due = next(now);
        this.restless = now;
        this.notBefore = now;
    }

    /** Looks at the folder and the time, and does what is to be done. */
    void look(LocalDateTime now) {
        Optional<Glimpse> glimpse = glimpse();
        if (glimpse.isEmpty() || (now.isBefore(notBefore) && glimpse.get().equals(failed))) {
            return;
        }
        boolean settled = glimpse.get().equals(seen);
        seen = glimpse.get();
        boolean news = !glimpse.get().equals(taken) || !now.toLocalDate().equals(day);
        if (!news) {
            restless = now;
        } else if (settled || Duration.between(restless, now).compareTo(PATIENCE) > 0) {
            take(glimpse.get(), now);
        }
        LocalDateTime appointed = due;
        if (appointed != null && !now.isBefore(appointed)) {
            makeClosedMonth(now);
        }
    }

    private Optional<Glimpse> glimpse() {
        try {
            Glimpse glimpse = Glimpse.of(input);
            if (away) {
                say.accept("输入文件夹又可以读了：" + input);
            }
            away = false;
            return Optional.of(glimpse);
        } catch (IOException gone) {
            if (!away) {
                say.accept("输入文件夹现在读不到，等它回来：" + input);
            }
            away = true;
            return Optional.empty();
        }
    }

    private void take(Glimpse glimpse, LocalDateTime now) {
        Outcome outcome = maker.latest(now.toLocalDate());
        if (isDone(outcome, now)) {
            taken = outcome.unread() ? null : glimpse;
            day = now.toLocalDate();
            restless = now;
        }
        if (outcome.unread()) {
            pause(now);
        }
    }

    private void makeClosedMonth(LocalDateTime now) {
        if (isDone(maker.month(YearMonth.from(now).minusMonths(1), now.toLocalDate()), now)) {
            due = next(now);
        }
    }

    /** Tells how it went; what came to nothing is tried again after a pause, or when something else lies there. */
    private boolean isDone(Outcome outcome, LocalDateTime now) {
        tell(outcome);
        boolean done =
                !List.of(ExitCode.FAILED, ExitCode.TAKEN, ExitCode.WRONG_USAGE).contains(outcome.code());
        if (!done) {
            pause(now);
        }
        return done;
    }

    private void pause(LocalDateTime now) {
        notBefore = now.plus(PAUSE_AFTER_FAILURE);
        failed = seen;
    }

    /** The same again is not worth a word. */
    private void tell(Outcome outcome) {
        if (!outcome.equals(told)) {
            outcome.words().forEach(say);
        }
        told = outcome;
    }

    private @Nullable LocalDateTime next(LocalDateTime now) {
        return timetable == null ? null : timetable.after(now).orElse(null);
    }
}
