package org.junheng.indicator.county;

import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.RegisteredSchool;

/** Takes in the schools of a month one by one, so that no more than one dossier need be in memory. */
public interface Family {

    /**
     * Takes in a school that has to report.
     *
     * @param dossier of an earlier month where the school did not report this one: its stocks stand, its events do not
     *     happen again
     */
    void add(RegisteredSchool school, Dossier dossier);

    /** Takes note of a school that has to report and of which nothing is known, so that totals can say of how many they are. */
    default void miss(RegisteredSchool school) {}
}
