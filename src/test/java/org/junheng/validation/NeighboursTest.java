package org.junheng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junheng.finding.Finding;
import org.junheng.finding.Place;
import org.junheng.validation.Neighbours.Answer;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    @Test
    void saysNothingOfAJumpWhereItsSheetHasBeenAskedAbout() {
        Finding jump = Catalogue.find("Q509").orElseThrow().at(new Place("办学条件", "A3"), "", Map.of("changes", "R6"));
        Finding unit =
                PremisesRules.EQUIPMENT.at(new Place("办学条件", "C7"), "", Map.of("value", "60000", "reason", "超过50000元"));
        Answer answer = new Answer(List.of(jump), List.of());

        assertThat(answer.beside(() -> List.of(unit)).findings()).isEmpty();
        assertThat(answer.beside(() -> List.of()).findings()).containsExactly(jump);
    }
}
