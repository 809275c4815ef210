package org.junheng.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junheng.finding.Place;
import org.junheng.template.ClassSheet;
import org.junheng.template.Column;
import org.junheng.template.Score;
import org.junheng.template.ScoreSheet;

/** Mistakes of 学业成绩; those about one paper spoil 数学 of the first grade that sat. */
final class ScorePlants {

    private static final Column<Score> PAPER = Objects.requireNonNull(ScoreSheet.PAPERS.get("数学"));
    private static final int ABOVE_ALL_MARKS = 130;
    private static final int FEWEST_ABSENT = 3;
    private static final int TWENTIETH = 20;
    private static final int SMALL = 60;
    private static final int ENOUGH = 15;
    private static final BigDecimal FEW_POINTS = new BigDecimal("0.3");

    static final List<Plant> ALL = List.of(
            Plant.of("E702", "一科按另一种满分填写", ScoreSheet.SPEC, ScorePlants::otherMarks)
                    .in(ScorePlants::isSmall),
            Plant.of("Q704", "一科成绩只有原来的三成", ScoreSheet.SPEC, ScorePlants::fewPoints)
                    .in(ScorePlants::isSmall),
            Plant.of("E408", "一个班的考生填到另一个班", ScoreSheet.SPEC, ScorePlants::crowded)
                    .touching(ClassSheet.SPEC),
            Plant.of("Q703", "一科缺考超过5%", ScoreSheet.SPEC, ScorePlants::absent)
                    .in(draft -> sat(draft).size() >= ENOUGH),
            Plant.of("Q705", "全班同分", ScoreSheet.SPEC, ScorePlants::same)
                    .in(draft -> sat(draft).size() >= ENOUGH),
            Plant.cell(
                    "E701",
                    "成绩高于满分",
                    ScoreSheet.SPEC,
                    PAPER,
                    ScorePlants::isMarked,
                    row -> row.typed(PAPER, ABOVE_ALL_MARKS)));

    private ScorePlants() {}

    private static boolean isMarked(Filling row) {
        return row.at(PAPER) instanceof BigDecimal;
    }

    /** The rows of the first grade that sat the paper. */
    private static List<Filling> sat(Draft draft) {
        List<Filling> rows = draft.rows(ScoreSheet.SPEC);
        return rows.stream()
                .filter(row -> isMarked(row)
                        && row.text(ScoreSheet.GRADE).equals(rows.get(0).text(ScoreSheet.GRADE)))
                .toList();
    }

    private static boolean isSmall(Draft draft) {
        int sat = sat(draft).size();
        return sat >= ENOUGH && sat <= SMALL;
    }

    private static Place place(Draft draft, Filling row) {
        return draft.place(ScoreSheet.SPEC, PAPER, row);
    }

    private static List<Plant.Hit> otherMarks(Draft draft, Plot county) {
        List<Filling> sat = sat(draft);
        List<Plant.Hit> hits = new ArrayList<>(List.of(Plant.hit("E702", draft, place(draft, sat.get(0)))));
        for (Filling row : sat.subList(1, 1 + FEWEST_ABSENT)) {
            row.typed(PAPER, ABOVE_ALL_MARKS);
            hits.add(Plant.follows("E701", draft, place(draft, row)));
        }
        return hits;
    }

    private static List<Plant.Hit> fewPoints(Draft draft, Plot county) {
        List<Filling> sat = sat(draft);
        sat.forEach(row -> row.typed(PAPER, points(row).multiply(FEW_POINTS).setScale(1, RoundingMode.HALF_UP)));
        return List.of(Plant.hit("Q704", draft, place(draft, sat.get(0))));
    }

    private static BigDecimal points(Filling row) {
        return new BigDecimal(row.text(PAPER));
    }

    private static List<Plant.Hit> absent(Draft draft, Plot county) {
        List<Filling> sat = sat(draft);
        int count = Math.max(FEWEST_ABSENT, sat.size() / TWENTIETH + 2);
        sat.subList(0, count).forEach(row -> row.score("数学", Score.ABSENT));
        String absent = Score.ABSENT.toString();
        return draft.rows(ScoreSheet.SPEC).stream()
                .filter(row -> row.text(PAPER).equals(absent))
                .limit(1)
                .map(row -> Plant.hit("Q703", draft, place(draft, row)))
                .toList();
    }

    private static List<Plant.Hit> same(Draft draft, Plot county) {
        List<Filling> sat = sat(draft);
        Filling first = sat.get(0);
        sat.stream().filter(ofClass(first)).forEach(row -> row.typed(PAPER, 85));
        return List.of(Plant.hit("Q705", draft, place(draft, first)));
    }

    private static Predicate<Filling> ofClass(Filling pupil) {
        return row -> row.text(ScoreSheet.GRADE).equals(pupil.text(ScoreSheet.GRADE))
                && row.text(ScoreSheet.CLASS).equals(pupil.text(ScoreSheet.CLASS));
    }

    /** Moves students from the first class of the first grade that sat into the last, until that is too full. */
    private static List<Plant.Hit> crowded(Draft draft, Plot county) {
        List<Filling> sat = sat(draft);
        if (sat.isEmpty() || ofClass(sat.get(0)).test(sat.get(sat.size() - 1))) {
            return List.of();
        }
        Filling last = sat.get(sat.size() - 1);
        long there = sat.stream().filter(ofClass(last)).count();
        int room = draft.rows(ClassSheet.SPEC).stream()
                .filter(row -> row.text(ClassSheet.GRADE).equals(last.text(ScoreSheet.GRADE))
                        && row.text(ClassSheet.CLASS).equals(last.text(ScoreSheet.CLASS)))
                .mapToInt(row -> row.number(ClassSheet.STUDENTS))
                .sum();
        String crowded = last.text(ScoreSheet.CLASS);
        sat.stream().limit(room - there + 1).forEach(row -> row.typed(ScoreSheet.CLASS, crowded));
        return List.of(Plant.hit("E408", draft, draft.place(ScoreSheet.SPEC, ScoreSheet.CLASS, sat.get(0))));
    }
}
