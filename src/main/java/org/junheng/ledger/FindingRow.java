package org.junheng.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.finding.Level;
import org.junheng.intake.Fate;
import org.junheng.intake.Register;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.Labelled;
import org.junheng.school.SchoolCode;
import org.junheng.summary.Handed;

/**
 * A finding with the school and file it is about.
 *
 * @param code empty when the file does not say whose it is
 */
record FindingRow(String code, String name, String path, State state, Finding finding) {

    /** Who has to do what about a finding. */
    enum State implements Labelled {
        TO_CORRECT("待改正"),
        TO_EXPLAIN("待说明"),
        NOTED("已知晓");

        private final String label;

        State(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static FindingRow of(Register register, Handed file, Finding finding) {
        SchoolCode school = file.school();
        return new FindingRow(
                school == null ? "" : school.digits(),
                name(register, school),
                file.path(),
                state(file, finding.level()),
                finding);
    }

    private static String name(Register register, @Nullable SchoolCode school) {
        return school == null
                ? ""
                : register.find(school).map(RegisteredSchool::name).orElse("");
    }

    /** Nobody has to correct what a later file has displaced. */
    private static State state(Handed file, Level level) {
        if (file.fate() == Fate.SUPERSEDED) {
            return State.NOTED;
        }
        return switch (level) {
            case X, E -> State.TO_CORRECT;
            case Q -> State.TO_EXPLAIN;
            case N -> State.NOTED;
        };
    }

    static long count(List<FindingRow> rows, State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    Level level() {
        return finding.level();
    }
}
