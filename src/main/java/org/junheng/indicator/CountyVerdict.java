package org.junheng.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.CountyReading;
import org.junheng.school.Stage;
import org.junheng.school.Unit;

/**
 * Whether the county passes: every unit in scope does, every coefficient that has a limit holds, and nothing vetoes it.
 */
public record CountyVerdict(boolean pass, List<Reason> reasons) {

    /** One thing that keeps a county from passing, at one stage or altogether. */
    public sealed interface Reason {

        @Nullable
        Stage stage();

        /** Something that vetoes the county whatever its schools have. */
        record Vetoed(CountyReading veto) implements Reason {

            @Override
            public @Nullable Stage stage() {
                return null;
            }
        }

        /** What would veto the county, and is not known not to. */
        record VetoesUnknown(List<CountyReading> vetoes) implements Reason {

            public VetoesUnknown {
                vetoes = List.copyOf(vetoes);
            }

            @Override
            public @Nullable Stage stage() {
                return null;
            }
        }

        /** Units whose figures do not do, of so many judged. */
        record UnitsFail(Stage stage, List<Unit> units, int judged) implements Reason {}

        /** Units that cannot pass because an indicator of theirs has no value, of so many judged. */
        record UnitsUnknown(Stage stage, List<Unit> units, int judged) implements Reason {}

        /** Coefficients above their limits. */
        record TooFarApart(Stage stage, List<Dispersion> dispersions) implements Reason {}

        /** Coefficients that are undefined, and so cannot be said to hold. */
        record SpreadUnknown(Stage stage, List<Dispersion> dispersions) implements Reason {}
    }

    public CountyVerdict {
        reasons = List.copyOf(reasons);
    }

    static CountyVerdict of(List<UnitResult> results, List<Dispersion> dispersions) {
        List<Reason> reasons = new ArrayList<>();
        for (Stage stage : Stage.COMPULSORY) {
            List<UnitResult> judged = results.stream()
                    .filter(result -> result.unit().stage() == stage && result.pass() != null)
                    .toList();
            List<Dispersion> limited = dispersions.stream()
                    .filter(dispersion -> dispersion.stage() == stage && dispersion.limit() != null)
                    .toList();
            addUnits(reasons, stage, judged);
            addSpreads(reasons, stage, limited);
        }
        return new CountyVerdict(reasons.isEmpty(), reasons);
    }

    /** The same under these vetoes, which go before every other reason. */
    CountyVerdict vetoedBy(List<CountyReading> vetoes) {
        List<Reason> all = new ArrayList<>();
        vetoes.stream()
                .filter(veto -> Boolean.FALSE.equals(veto.pass()))
                .map(Reason.Vetoed::new)
                .forEach(all::add);
        List<CountyReading> unknown =
                vetoes.stream().filter(veto -> veto.pass() == null).toList();
        if (!unknown.isEmpty()) {
            all.add(new Reason.VetoesUnknown(unknown));
        }
        all.addAll(reasons);
        return new CountyVerdict(all.isEmpty(), all);
    }

    private static void addUnits(List<Reason> reasons, Stage stage, List<UnitResult> judged) {
        List<UnitResult> failing = judged.stream()
                .filter(result -> Boolean.FALSE.equals(result.pass()))
                .toList();
        List<Unit> known = failing.stream()
                .filter(UnitResult::complete)
                .map(UnitResult::unit)
                .toList();
        List<Unit> unknown = failing.stream()
                .filter(result -> !result.complete())
                .map(UnitResult::unit)
                .toList();
        if (!known.isEmpty()) {
            reasons.add(new Reason.UnitsFail(stage, known, judged.size()));
        }
        if (!unknown.isEmpty()) {
            reasons.add(new Reason.UnitsUnknown(stage, unknown, judged.size()));
        }
    }

    private static void addSpreads(List<Reason> reasons, Stage stage, List<Dispersion> limited) {
        List<Dispersion> apart = limited.stream()
                .filter(dispersion -> Boolean.FALSE.equals(dispersion.pass()))
                .toList();
        List<Dispersion> unknown =
                limited.stream().filter(dispersion -> dispersion.pass() == null).toList();
        if (!apart.isEmpty()) {
            reasons.add(new Reason.TooFarApart(stage, apart));
        }
        if (!unknown.isEmpty()) {
            reasons.add(new Reason.SpreadUnknown(stage, unknown));
        }
    }
}
