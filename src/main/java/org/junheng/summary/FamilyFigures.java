package org.junheng.summary;

import java.util.List;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.RotationPool;
import org.junheng.indicator.lifting.LiftingFigures;

/**
 * The county's figures of a month beyond the resource indicators, family by family.
 *
 * @param readings every figure against its limit, in the order in which {@code indicators.md} lists them
 * @param rotationPool how many teachers may rotate, by unit and kind
 * @param lifting students to be lifted and dropout control, school by school
 */
public record FamilyFigures(List<CountyReading> readings, RotationPool rotationPool, LiftingFigures lifting) {

    /** Of a month of which no dossier is known. */
    public static final FamilyFigures NONE = new FamilyFigures(List.of(), new RotationPool(), LiftingFigures.NONE);

    public FamilyFigures {
        readings = List.copyOf(readings);
    }

    /** The readings of one code: the county's first, then those by stage, group or town. */
    public List<CountyReading> of(String code) {
        return readings.stream()
                .filter(reading -> reading.topic().code().equals(code))
                .toList();
    }
}
