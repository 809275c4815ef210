package org.junheng.indicator.locality;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junheng.indicator.county.Bound;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Family;
import org.junheng.indicator.county.Pool;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.county.Topic;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.PaperFact;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.Grade;
import org.junheng.school.Labelled;
import org.junheng.school.Locality;
import org.junheng.school.Stage;
import org.junheng.template.ScoreSheet;

/**
 * Takes in the marks of the month's exams, by stage and by where the school lies; a wrong mark stays out of the sums, as
 * it does wherever exams are counted.
 */
public final class LocalityFamily implements Family {

    /** 得分率 of all papers together. */
    public static final Topic SCORE_RATE =
            new Topic("U1", "考试得分率", "%", "本月考试各科得分之和 ÷ 参考人次的满分之和 × 100，缺考、免考不计；按城乡分类合并各校", "本月考试得分之和", "参考人次满分之和", "");

    private final YearMonth month;
    private final Map<Stage, Map<Locality, List<Share>>> shares = new EnumMap<>(Stage.class);

    public LocalityFamily(YearMonth month) {
        this.month = month;
        for (Stage stage : Stage.COMPULSORY) {
            Map<Locality, List<Share>> byLocality = new EnumMap<>(Locality.class);
            for (Locality locality : Locality.values()) {
                byLocality.put(locality, new ArrayList<>());
            }
            shares.put(stage, byLocality);
        }
    }

    @Override
    public void add(RegisteredSchool school, Dossier dossier) {
        if (dossier.period().equals(month)) {
            shares.forEach((stage, byLocality) -> share(school, dossier, stage)
                    .ifPresent(share -> Objects.requireNonNull(byLocality.get(school.locality()))
                            .add(share)));
        }
    }

    /** Of each stage that had an exam: 城区, 镇区, 乡村 as groups. */
    public List<CountyReading> readings() {
        List<CountyReading> readings = new ArrayList<>();
        shares.forEach((stage, byLocality) -> byLocality.forEach((locality, of) -> {
            if (!of.isEmpty()) {
                readings.add(new Pool(SCORE_RATE, of, Bound.MORE, "").ratio(stage, locality.label()));
            }
        }));
        return readings;
    }

    private static Optional<Share> share(RegisteredSchool school, Dossier dossier, Stage stage) {
        List<PaperFact> papers = dossier.papers().stream()
                .filter(paper -> Labelled.of(Grade.class, paper.grade())
                        .filter(grade -> grade.stage() == stage)
                        .isPresent())
                .filter(paper -> paper.sat() > 0)
                .toList();
        BigDecimal points = papers.stream().map(PaperFact::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal full = papers.stream()
                .map(paper -> paper.fullMarks().multiply(BigDecimal.valueOf(paper.sat())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int sat = papers.stream().mapToInt(PaperFact::sat).sum();
        return papers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Share(school.code(), points, full, ScoreSheet.SPEC.name(), sat, List.of()));
    }
}
