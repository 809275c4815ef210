package org.junheng.indicator.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.school.Stage;

/** A report that says nothing but what a test puts in. */
public final class DossierDraft {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final YearMonth period;
    private final List<PaperFact> papers = new ArrayList<>();
    private final List<ActivityFact> activities = new ArrayList<>();
    private final List<TeacherFact> teachers = new ArrayList<>();
    private final List<PostingFact> postings = new ArrayList<>();

    public DossierDraft(YearMonth period) {
        this.period = period;
    }

    /** A class's scores of a paper of 100 marks, and how many were absent. */
    public DossierDraft paper(
            String exam, @Nullable LocalDate date, String grade, String className, int absent, int... scores) {
        papers.add(new PaperFact(
                exam,
                date,
                grade,
                className,
                "数学",
                HUNDRED,
                scores.length + absent,
                scores.length,
                BigDecimal.valueOf(Arrays.stream(scores).sum()),
                BigDecimal.valueOf(
                        Arrays.stream(scores).map(score -> score * score).sum()),
                (int) Arrays.stream(scores).filter(score -> score >= 60).count(),
                (int) Arrays.stream(scores).filter(score -> score >= 85).count(),
                (int) Arrays.stream(scores).filter(score -> score < 40).count()));
        return this;
    }

    public DossierDraft activity(int row, @Nullable LocalDate date, String partner, String type) {
        activities.add(new ActivityFact(row, date, partner, type));
        return this;
    }

    public DossierDraft teacher(int row, String name, Stage stage, @Nullable Boolean young) {
        teachers.add(new TeacherFact(row, name, stage, "语文", "本科", true, true, false, true, null, "", 100L, young));
        return this;
    }

    public DossierDraft posting(PostingFact posting) {
        postings.add(posting);
        return this;
    }

    public Dossier done() {
        return new Dossier(
                period,
                new Profile(null, null, null, null, null, null, null, null),
                List.of(),
                teachers,
                List.of(),
                papers,
                activities,
                postings,
                List.of(),
                List.of(),
                new CareFacts(null, null, null, null, null, null, null, null),
                List.of(),
                new Conduct(null, null, null, null, null, null, null, null, null, null),
                List.of());
    }
}
