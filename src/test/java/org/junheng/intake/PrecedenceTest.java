package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.school.SchoolCode;
import org.junit.jupiter.api.Test;

/** Which of several files of one school and month holds. */
class PrecedenceTest {

    private static final Submission FIRST = file("a", 0, "2026-11-01", null, null);

    @Test
    void theHigherCorrectionHolds() {
        Submission correction = file("b", 1, "2026-10-31", null, null);

        assertHolds(correction, FIRST, correction);
    }

    @Test
    void amongEqualCorrectionsTheLaterFilledHolds() {
        Submission later = file("b", 0, "2026-11-02", "2026-11-01T00:00:00Z", null);
        Submission earlier = file("c", 0, "2026-11-01", "2026-11-05T00:00:00Z", null);

        assertHolds(later, earlier, later);
    }

    @Test
    void amongEqualDaysTheLaterSavedHolds() {
        Submission later = file("b", 0, "2026-11-01", "2026-11-01T09:00:00Z", null);
        Submission earlier = file("c", 0, "2026-11-01", "2026-11-01T08:00:00Z", null);

        assertHolds(later, earlier, later, FIRST);
    }

    @Test
    void fingerprintsDecideWhereNothingElseDoes() {
        Submission other = file("b", 0, "2026-11-01", null, null);

        assertHolds(other, FIRST, other);
    }

    @Test
    void aReturnedCopyHoldsBeforeTheFileItWasMadeFrom() {
        Submission original = file("b", 2, "2026-11-03", null, null);
        Submission mended = file("a", 0, "2026-11-01", null, "b");

        assertHolds(mended, original, mended);
    }

    @Test
    void aLaterReportHoldsBeforeTheReturnedCopyOfAnEarlierOne() {
        Submission mended = file("c", 0, "2026-11-09", null, "a");
        Submission correction = file("b", 1, "2026-11-04", null, null);

        assertHolds(correction, FIRST, mended, correction);
    }

    @Test
    void theLastOfAChainOfReturnedCopiesHolds() {
        Submission once = file("c", 0, "2026-11-01", null, "a");
        Submission twice = file("b", 0, "2026-11-01", null, "c");

        assertHolds(twice, FIRST, once, twice);
    }

    @Test
    void filesThatNameEachOtherStillHaveAnOrder() {
        Submission one = file("a", 0, "2026-11-01", null, "b");
        Submission other = file("b", 0, "2026-11-01", null, "a");

        assertThat(Precedence.inForce(List.of(one, other))).isEqualTo(Precedence.inForce(List.of(other, one)));
    }

    private static void assertHolds(Submission expected, Submission... files) {
        List<Submission> candidates = new ArrayList<>(List.of(files));
        assertThat(Precedence.inForce(candidates)).isEqualTo(expected);
        Collections.reverse(candidates);
        assertThat(Precedence.inForce(candidates)).isEqualTo(expected);
    }

    private static Submission file(
            String sha256, int sequence, String filled, @Nullable String saved, @Nullable String from) {
        return new Submission(
                sha256,
                new SchoolCode("2136000001"),
                YearMonth.of(2026, 10),
                sequence,
                LocalDate.parse(filled),
                saved == null ? null : Instant.parse(saved),
                from);
    }
}
