package org.junheng.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.intake.Submission;
import org.junheng.school.Figure;
import org.junheng.school.Measure;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/** Facts as rows of the tables, and back. */
final class Rows {

    private static final String LIST = "\n";

    private Rows() {}

    static <T> List<Object[]> of(List<T> things, Function<T, Object[]> row) {
        return things.stream().map(row).toList();
    }

    static @Nullable Object[] of(String basis, Examined file) {
        Submission submission = file.submission();
        return new @Nullable Object[] {
            file.sha256(),
            basis,
            submission == null ? null : submission.school().digits(),
            submission == null ? null : submission.period().toString(),
            submission == null ? null : submission.sequence(),
            submission == null ? null : submission.filled(),
            submission == null || submission.saved() == null
                    ? null
                    : submission.saved().toString(),
            submission == null ? null : submission.returnedFrom(),
            file.rows(),
            file.unchangedFrom(),
            file.unchangedBefore()
        };
    }

    static Object[] of(String sha256, int ordinal, Finding finding) {
        return new Object[] {
            sha256,
            ordinal,
            finding.kind().code(),
            finding.place().sheet(),
            finding.place().cell(),
            finding.typed(),
            finding.message(),
            finding.cure()
        };
    }

    static @Nullable Object[] of(String sha256, Figure figure) {
        BigDecimal value = figure.value();
        return new @Nullable Object[] {
            sha256,
            figure.unit().stage().name(),
            figure.measure().name(),
            value == null ? null : value.toString(),
            figure.sheet(),
            figure.rows(),
            String.join(LIST, figure.wanting())
        };
    }

    static Examined examined(ResultSet row, List<Finding> findings, List<Figure> figures) throws SQLException {
        String school = row.getString("school");
        return new Examined(
                row.getString("sha256"),
                school == null ? null : submission(row, new SchoolCode(school)),
                findings,
                figures,
                row.getInt("row_count"),
                row.getObject("unchanged_from", LocalDate.class),
                row.getObject("unchanged_before", LocalDate.class));
    }

    private static Submission submission(ResultSet row, SchoolCode school) throws SQLException {
        String saved = row.getString("saved");
        return new Submission(
                row.getString("sha256"),
                school,
                YearMonth.parse(row.getString("period")),
                row.getInt("correction"),
                row.getObject("filled", LocalDate.class),
                saved == null ? null : Instant.parse(saved),
                row.getString("returned_from"));
    }

    static Figure figure(ResultSet row) throws SQLException {
        String amount = row.getString("amount");
        String wanting = row.getString("wanting");
        return new Figure(
                new Unit(new SchoolCode(row.getString("school")), Stage.valueOf(row.getString("stage"))),
                Measure.valueOf(row.getString("measure")),
                amount == null ? null : new BigDecimal(amount),
                row.getString("sheet"),
                row.getInt("row_count"),
                wanting.isEmpty() ? List.of() : List.of(wanting.split(LIST, -1)));
    }

    static Made made(ResultSet row) throws SQLException {
        return new Made(
                YearMonth.parse(Objects.requireNonNull(row.getString("period"))),
                row.getString("basis"),
                row.getObject("unchanged_from", LocalDate.class),
                row.getObject("unchanged_before", LocalDate.class),
                row.getInt("verdict"),
                Instant.parse(row.getString("made_at")),
                row.getString("record"));
    }
}
