package org.junheng.template;

import java.util.List;

/** The school's workbook: every sheet in the order of the template. */
public final class SchoolTemplate {

    public static final List<SheetSpec> SHEETS = List.of(
            CoverSheet.SPEC,
            ProfileSheet.SPEC,
            ClassSheet.SPEC,
            TeacherSheet.SPEC,
            PremisesSheet.SPEC,
            RoomSheet.SPEC,
            ScoreSheet.SPEC,
            PairSheet.SPEC,
            PostingSheet.SPEC,
            LiftingSheet.SPEC,
            ResearchSheet.SPEC,
            CareSheet.SPEC,
            SurveySheet.SPEC,
            ConductSheet.SPEC,
            ExplanationSheet.SPEC);

    private SchoolTemplate() {}
}
