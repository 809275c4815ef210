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

    @Test
    void saysNothingOfAJumpWhereTheClassesAreWrong() {
        Finding jump = Catalogue.find("Q509").orElseThrow().at(new Place("教师", "A3"), "", Map.of("changes", "R1"));
        Finding stage = StageRules.STRANGE.at(
                new Place("班级学生", "A3"),
                "",
                Map.of("type", "小学", "sheet", "班级学生", "reason", "却有初中的班级", "remedy", "补上漏填的班级"));
        Finding size = ClassRules.DROPPED_OUT.at(new Place("班级学生", "M4"), "1", Map.of("students", 1));
        Answer answer = new Answer(List.of(jump), List.of());

        assertThat(answer.beside(() -> List.of(stage)).findings()).isEmpty();
        assertThat(answer.beside(() -> List.of(size)).findings()).containsExactly(jump);
    }

    @Test
    void saysNothingOfLastMonthsDatesInLastMonthsFile() {
        Finding file = Catalogue.find("Q507").orElseThrow().at(new Place("封面", "A3"), "", Map.of("month", "2026-09"));
        Finding date = ActivityRules.OTHER_MONTH.at(new Place("教研活动", "A4"), "2026-09-08", Map.of("period", "2026-10"));
        Finding size = ClassRules.DROPPED_OUT.at(new Place("班级学生", "M4"), "1", Map.of("students", 1));
        List<Finding> own = List.of(size, date);

        assertThat(new Answer(List.of(file), List.of()).leaves(own)).containsExactly(size);
        assertThat(new Answer(List.of(file), List.of()).counted(own)).isEqualTo(Map.of("Q508", 1));
        assertThat(new Answer(List.of(), List.of()).leaves(own)).containsExactly(size, date);
    }
}
