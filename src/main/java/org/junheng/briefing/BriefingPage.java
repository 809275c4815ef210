package org.junheng.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page prints, already worded and rounded. The template chooses the furniture, not the figures; a part
 * that the month does not have is null.
 */
public record BriefingPage(
        Masthead masthead,
        List<Section> contents,
        FindingsPart findings,
        ReportingPart reporting,
        IndicatorsPart indicators,
        @Nullable GapsPart gaps,
        @Nullable DriversPart drivers,
        @Nullable GuaranteePart guarantee,
        @Nullable TeachingPart teaching,
        @Nullable PairsPart pairs,
        @Nullable LiftingPart lifting,
        @Nullable ResearchPart research,
        @Nullable SatisfactionPart satisfaction,
        @Nullable TargetsPart targets,
        QuestionsPart questions,
        NotesPart notes) {

    public BriefingPage {
        contents = List.copyOf(contents);
    }

    /**
     * The head of a part.
     *
     * @param number in Chinese, counting only the parts that are there
     */
    public record Section(String id, String number, String title) {}

    /**
     * What stands above everything: whose month it is, and the verdict.
     *
     * @param basis the standard by which it was reached
     */
    public record Masthead(
            Section section,
            String county,
            String month,
            String title,
            Mark verdict,
            String basis,
            String sentence,
            String coverage) {}

    /** Something that opens: a summary, and lines below it. */
    public record Fold(String summary, List<String> lines) {
        public Fold {
            lines = List.copyOf(lines);
        }
    }
}
