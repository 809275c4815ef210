package org.junheng.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.finding.Kind;
import org.junheng.intake.FileKinds;
import org.junheng.template.CellKinds;
import org.junheng.validation.across.AcrossKinds;

/** Everything that may be said about a submission, by number. */
public final class Catalogue {

    private static final List<Kind> KINDS = Stream.of(
                    FileKinds.ALL,
                    CellKinds.ALL,
                    CoverRules.KINDS,
                    ProfileRules.KINDS,
                    ClassRules.KINDS,
                    Documents.KINDS,
                    TeacherRules.KINDS,
                    PremisesRules.KINDS,
                    RoomRules.KINDS,
                    StudentNumbers.KINDS,
                    ScoreRules.KINDS,
                    CodeRules.KINDS,
                    ActivityRules.KINDS,
                    PostingRules.KINDS,
                    LiftingRules.KINDS,
                    SurveyRules.KINDS,
                    StageRules.KINDS,
                    RetentionRules.KINDS,
                    StaffRules.KINDS,
                    RosterRules.KINDS,
                    PaperRules.KINDS,
                    CareRules.KINDS,
                    AcrossKinds.ALL)
            .flatMap(Collection::stream)
            .sorted(Comparator.comparing(kind -> kind.code().substring(1)))
            .toList();

    private Catalogue() {}

    /** Every kind once, by the number in its code: X001, X002, …, E701. */
    public static List<Kind> kinds() {
        return KINDS;
    }

    public static Optional<Kind> find(String code) {
        return KINDS.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
