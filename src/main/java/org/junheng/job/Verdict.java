package org.junheng.job;

import java.time.LocalDate;
import java.util.List;

/**
 * What a finished month comes to.
 *
 * @param toAnswer whether a file was refused or a school has something to correct or explain
 * @param sameFrom the first day of a run that would write the same
 * @param sameUntil the last such day; other days make a difference between a past and a future date
 * @param words for the person at the terminal
 */
record Verdict(boolean toAnswer, LocalDate sameFrom, LocalDate sameUntil, List<String> words) {

    Verdict {
        words = List.copyOf(words);
    }

    ExitCode code() {
        return toAnswer ? ExitCode.TO_ANSWER : ExitCode.DONE;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(sameFrom) && !day.isAfter(sameUntil);
    }
}
