package org.junheng.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.guarantee.RotationPool;
import org.junheng.indicator.lifting.LiftingFigures;
import org.junheng.indicator.pairing.PairFigures;
import org.junheng.indicator.pairing.PostingFigures;
import org.junheng.indicator.teaching.TeachingFigures;

/**
 * The county's figures of a month beyond the resource indicators, family by family.
 *
 * @param readings every figure against its limit, in the order in which {@code indicators.md} lists them
 * @param rotationPool how many teachers may rotate, by unit and kind
 * @param lifting students to be lifted and dropout control, school by school
 */
public record FamilyFigures(
        List<CountyReading> readings,
        RotationPool rotationPool,
        LiftingFigures lifting,
        TeachingFigures teaching,
        PairFigures pairs,
        PostingFigures postings) {

    /** The code of the months on time, one after the other, up to this one. */
    public static final String STREAK = "C7";

    public FamilyFigures {
        readings = List.copyOf(readings);
    }

    /** What the months after it need of it. */
    FamilyFigures past() {
        return new FamilyFigures(readings, rotationPool, lifting, teaching.withoutClasses(), pairs, postings);
    }

    /** What vetoes the county (一票否决), each for the county as a whole. */
    public List<CountyReading> vetoes() {
        return readings.stream()
                .filter(reading -> reading.whole() && reading.topic().code().startsWith("V"))
                .toList();
    }

    /** The readings of one code: the county's first, then those by stage, group or town. */
    public List<CountyReading> of(String code) {
        return readings.stream()
                .filter(reading -> reading.topic().code().equals(code))
                .toList();
    }

    /** The same figure of another month. */
    public Optional<CountyReading> like(CountyReading reading) {
        return of(reading.topic().code()).stream()
                .filter(other ->
                        other.stage() == reading.stage() && other.group().equals(reading.group()))
                .findFirst();
    }

    /** The same with other readings of one code. */
    FamilyFigures replacing(String code, List<CountyReading> others) {
        List<CountyReading> all = new ArrayList<>(readings);
        int at = all.indexOf(of(code).get(0));
        all.removeIf(reading -> reading.topic().code().equals(code));
        all.addAll(at, others);
        return with(all);
    }

    /** The same with other readings altogether. */
    public FamilyFigures with(List<CountyReading> others) {
        return new FamilyFigures(others, rotationPool, lifting, teaching, pairs, postings);
    }
}
