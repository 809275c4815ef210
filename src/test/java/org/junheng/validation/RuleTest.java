package org.junheng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final Finding ODD = new Kind("E998", "奇数", "是奇数", "改成偶数").inFile(Map.of());
    private static final Finding LARGE = new Kind("Q999", "过大", "过大", "请说明").inFile(Map.of());

    private final Rule<Integer> isEven = number -> Rule.unless(number % 2 == 0, () -> ODD);
    private final Rule<Integer> isSmall = number -> Rule.unless(number < 10, () -> LARGE);

    @Test
    void asksAllIndependentQuestions() {
        assertThat(Rule.all(List.of(isEven, isSmall)).ask(11)).containsExactly(ODD, LARGE);
    }

    @Test
    void asksTheNextOnlyOfACleanSubject() {
        Rule<Integer> both = isEven.thenIfClean(isSmall);

        assertThat(both.ask(11)).containsExactly(ODD);
        assertThat(both.ask(12)).containsExactly(LARGE);
        assertThat(both.ask(2)).isEmpty();
    }
}
