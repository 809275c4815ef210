package org.junheng.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatientMovesTest {

    private static final Path FROM = Path.of(".2026-10.draft");
    private static final Path TO = Path.of(".2026-10.new");

    private final List<Object> heard = new ArrayList<>();

    @Test
    void renamesAtOnceWhatNobodyHolds() throws IOException {
        heldFor(0).move(FROM, TO);

        assertThat(heard).containsExactly(FROM + " to " + TO);
    }

    @Test
    void triesAgainWhatIsHeldForAMoment() throws IOException {
        heldFor(2).move(FROM, TO);

        assertThat(heard).containsExactly("held", 50L, "held", 100L, FROM + " to " + TO);
    }

    @Test
    void doesNotTryForEver() {
        assertThatThrownBy(() -> heldFor(6).move(FROM, TO)).isInstanceOf(AccessDeniedException.class);

        assertThat(heard).containsExactly("held", 50L, "held", 100L, "held", 200L, "held", 400L, "held", 800L, "held");
    }

    private Moves heldFor(int tries) {
        return new PatientMoves(
                (from, to) -> {
                    if (heard.stream().filter("held"::equals).count() < tries) {
                        heard.add("held");
                        throw new AccessDeniedException(from.toString());
                    }
                    heard.add(from + " to " + to);
                },
                heard::add);
    }
}
