package org.junheng.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Explanation;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.finding.Place;
import org.junheng.intake.Submission;
import org.junheng.school.Figure;
import org.junheng.school.Measure;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junheng.store.Examined.Validity;

/** Facts as rows of the tables, and back. */
final class Rows {

    private static final String LIST = "\n";
    private static final int SHEET = 100;
    private static final int TYPED = 1000;
    private static final int MESSAGE = 2000;
    private static final int WANTING = 100;

    private Rows() {}

    static <T> List<Object[]> of(List<T> things, Function<T, Object[]> row) {
        return things.stream().map(row).toList();
    }

    static @Nullable Object[] of(String basis, Examined file) {
        Submission submission = file.submission();
        SchoolCode school = file.school();
        return new @Nullable Object[] {
            file.sha256(),
            basis,
            file.name(),
            submission != null,
            school == null ? null : school.digits(),
            file.period() == null ? null : file.period().toString(),
            submission == null ? 0 : submission.sequence(),
            submission == null ? null : submission.filled(),
            submission == null || submission.saved() == null
                    ? null
                    : submission.saved().toString(),
            submission == null ? null : submission.returnedFrom(),
            file.rows(),
            file.validity().from(),
            file.validity().before()
        };
    }

    static Object[] of(String sha256, int ordinal, Finding finding, Secret secret) {
        byte[] said = secret.seal(
                clipped(finding.place().sheet(), SHEET),
                finding.place().cell(),
                clipped(finding.typed(), TYPED),
                clipped(finding.message(), MESSAGE),
                clipped(finding.cure(), MESSAGE));
        return new Object[] {sha256, ordinal, finding.kind().code(), said};
    }

    static Finding finding(Kind kind, List<String> said) {
        return new Finding(kind, new Place(said.get(0), said.get(1)), said.get(2), said.get(3), said.get(4));
    }

    static Object[] of(String sha256, int ordinal, Explanation said, Secret secret) {
        byte[] sealed = secret.seal(
                clipped(said.rule(), SHEET),
                clipped(said.sheet(), TYPED),
                clipped(said.cells(), TYPED),
                clipped(said.words(), MESSAGE));
        return new Object[] {sha256, ordinal, said.isOfARule() ? said.rule() : "", sealed};
    }

    static Explanation explanation(List<String> said) {
        return new Explanation(said.get(0), said.get(1), said.get(2), said.get(3));
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
            figure.wanting().stream().limit(WANTING).collect(Collectors.joining(LIST))
        };
    }

    static Examined examined(
            ResultSet row, List<Finding> findings, List<Figure> figures, List<Explanation> explanations)
            throws SQLException {
        String digits = row.getString("school");
        String month = row.getString("period");
        SchoolCode school = digits == null ? null : new SchoolCode(digits);
        YearMonth period = month == null ? null : YearMonth.parse(month);
        return new Examined(
                row.getString("sha256"),
                row.getString("name"),
                school != null && period != null && row.getBoolean("usable") ? submission(row, school, period) : null,
                school,
                period,
                findings,
                figures,
                explanations,
                row.getInt("row_count"),
                validity(row));
    }

    private static Submission submission(ResultSet row, SchoolCode school, YearMonth period) throws SQLException {
        String saved = row.getString("saved");
        return new Submission(
                row.getString("sha256"),
                school,
                period,
                row.getInt("correction"),
                row.getObject("filled", LocalDate.class),
                saved == null ? null : Instant.parse(saved),
                row.getString("returned_from"));
    }

    private static Validity validity(ResultSet row) throws SQLException {
        return new Validity(
                row.getObject("unchanged_from", LocalDate.class), row.getObject("unchanged_before", LocalDate.class));
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

    /** A file may hold text of any length; what is kept of it is enough to find it again. */
    private static String clipped(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
