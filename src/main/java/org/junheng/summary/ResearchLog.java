package org.junheng.summary;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.research.ResearchCourse;
import org.junheng.indicator.research.ResearchTally;
import org.junheng.intake.Submission;
import org.junheng.school.SchoolCode;

/** The research of every report that has been looked at, so that each need be opened but once. */
final class ResearchLog implements ResearchCourse {

    private final Archive archive;
    private final Map<String, ResearchTally> tallies = new HashMap<>();

    ResearchLog(Archive archive) {
        this.archive = archive;
    }

    @Override
    public Optional<ResearchTally> of(SchoolCode school, YearMonth month) {
        Submission report = archive.inForce(school, month);
        return report == null
                ? Optional.empty()
                : Optional.of(
                        tallies.computeIfAbsent(report.sha256(), sha256 -> ResearchTally.of(archive.dossier(sha256))));
    }

    /** Spares this report from being opened again. */
    void note(String sha256, Dossier dossier) {
        tallies.computeIfAbsent(sha256, key -> ResearchTally.of(dossier));
    }
}
