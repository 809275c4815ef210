package org.junheng.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junheng.finding.Answer;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.finding.Level;
import org.junheng.finding.Place;
import org.junheng.finding.State;
import org.junheng.finding.Status;
import org.junheng.intake.Fate;
import org.junheng.intake.FileKinds;
import org.junit.jupiter.api.Test;

class HandedTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Finding SUM =
            new Kind("E301", "人数不符", "人数不符", "请核对").at(new Place("班级学生", "D4"), "50", Map.of());
    private static final Finding LESSONS =
            new Kind("Q310", "周课时过多", "周课时填42", "请说明").at(new Place("教师", "O5"), "42", Map.of());
    private static final Finding READ =
            new Kind("N114", "近义词", "已读作专科", "不必处理").at(new Place("教师", "I5"), "大专", Map.of());

    @Test
    void asksNothingOfAFileThatIsThereTwice() {
        Finding twice = FileKinds.takenAlready("一校/月报.xlsx");
        Handed copy = handed(Fate.DUPLICATE, Map.of(), twice);

        assertThat(copy.stateWords(twice)).isEqualTo("已知晓");
        assertThat(copy.hasOpen(Level.X)).isFalse();
    }

    @Test
    void isClosedByAnExplanationOfEveryQuery() {
        assertThat(handed(Fate.IN_FORCE, Map.of(), LESSONS, READ).status()).isEqualTo(Status.AWAITING);

        Handed explained = handed(Fate.IN_FORCE, Map.of(LESSONS, new Answer("产假代课", OCTOBER)), LESSONS, READ);

        assertThat(explained.status()).isEqualTo(Status.PASSED);
        assertThat(explained.hasOpen(Level.Q)).isFalse();
        assertThat(explained.stateWords(LESSONS)).isEqualTo("已说明");
        assertThat(explained.words(LESSONS)).isEqualTo("产假代课");
        assertThat(explained.stateWords(READ)).isEqualTo("已知晓");
    }

    @Test
    void namesTheMonthOfAnExplanationThatWasCarriedOver() {
        Handed explained = handed(Fate.IN_FORCE, Map.of(LESSONS, new Answer("产假代课", OCTOBER.minusMonths(1))), LESSONS);

        assertThat(explained.stateWords(LESSONS)).isEqualTo("已说明(2026-09)");
    }

    @Test
    void staysReturnedWhileAnErrorIsOpen() {
        Handed file = handed(Fate.IN_FORCE, Map.of(LESSONS, new Answer("产假代课", OCTOBER)), SUM, LESSONS);

        assertThat(file.status()).isEqualTo(Status.RETURNED);
        assertThat(file.count(State.TO_CORRECT)).isEqualTo(1);
        assertThat(file.count(State.TO_EXPLAIN)).isZero();
    }

    @Test
    void asksNothingOnceDisplaced() {
        Handed file = handed(Fate.SUPERSEDED, Map.of(), SUM, LESSONS);

        assertThat(file.hasOpen(Level.E)).isFalse();
        assertThat(file.stateWords(SUM)).isEqualTo("已知晓");
    }

    private static Handed handed(Fate fate, Map<Finding, Answer> answers, Finding... findings) {
        return new Handed("a.xlsx", "a".repeat(64), null, OCTOBER, null, fate, List.of(findings), List.of(), answers);
    }
}
