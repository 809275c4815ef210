package org.junheng.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.finding.Level;
import org.junheng.finding.State;
import org.junheng.intake.Register;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCode;
import org.junheng.summary.Handed;

/**
 * A finding with the school and file it is about.
 *
 * @param code empty when the file does not say whose it is
 * @param stateWords the state with the month of an explanation carried over
 * @param words what the school says to it
 */
record FindingRow(
        String code, String name, String path, State state, String stateWords, String words, Finding finding) {

    static FindingRow of(Register register, Handed file, Finding finding) {
        SchoolCode school = file.school();
        return new FindingRow(
                school == null ? "" : school.digits(),
                name(register, school),
                file.path(),
                file.state(finding),
                file.stateWords(finding),
                file.words(finding),
                finding);
    }

    private static String name(Register register, @Nullable SchoolCode school) {
        return school == null
                ? ""
                : register.find(school).map(RegisteredSchool::name).orElse("");
    }

    static long count(List<FindingRow> rows, State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    Level level() {
        return finding.level();
    }
}
