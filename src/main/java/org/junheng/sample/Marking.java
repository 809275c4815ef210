package org.junheng.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junheng.school.Grade;
import org.junheng.school.Stage;
import org.junheng.template.Score;
import org.junheng.template.ScoreSheet;

/** Marks a school's papers of one exam: schools, classes and students differ, and every paper has its own difficulty. */
final class Marking {

    private static final double ABSENT = 0.012;
    private static final int LARGE_GRADE = 60;
    private static final double SCHOOLS_DIFFER = 0.035;
    private static final double CLASSES_DIFFER = 0.015;
    private static final double OF_ABILITY = 0.88;
    private static final double OF_LUCK = 0.47;
    private static final double HARD_FROM = 0.88;
    private static final double HARDNESS = 0.5;
    private static final double LEAST = 0.06;

    private final SchoolPlan plan;
    private final Exam exam;
    private final long seed;
    private final Chance chance;

    Marking(SchoolPlan plan, Exam exam, long seed) {
        this.plan = plan;
        this.exam = exam;
        this.seed = seed;
        this.chance = Chance.of(seed, exam.name(), plan.index());
    }

    /** A row for every student of the grades that sit the exam, the highest grade first, at most so many. */
    List<Filling> rows(List<Homeroom> homerooms, int most) {
        List<Filling> rows = new ArrayList<>();
        for (int number = Grades.ALL.size(); number > 0; number--) {
            Grade grade = Grades.of(number);
            if (exam.grades().contains(grade)) {
                List<Homeroom> sitting = homerooms.stream()
                        .filter(homeroom -> homeroom.grade() == grade)
                        .toList();
                rows.addAll(grade(grade, sitting));
            }
        }
        return rows.subList(0, Math.min(most, rows.size()));
    }

    /** One subject of the exam, as hard for all schools. */
    private record Paper(String subject, double mean, double deviation, double fullMarks) {}

    private Paper paper(Grade grade, String subject) {
        Chance difficulty = Chance.of(seed, exam.name() + subject, Grades.number(grade));
        boolean primary = grade.stage() == Stage.PRIMARY;
        return new Paper(
                subject,
                difficulty.between(primary ? 0.76 : 0.66, primary ? 0.84 : 0.76),
                difficulty.between(primary ? 0.1 : 0.14, primary ? 0.14 : 0.18),
                Exam.fullMarks(grade, subject));
    }

    private List<Filling> grade(Grade grade, List<Homeroom> homerooms) {
        List<Paper> papers = Exam.papers(grade).stream()
                .map(subject -> paper(grade, subject))
                .toList();
        List<Filling> rows = new ArrayList<>();
        int size = homerooms.stream().mapToInt(Homeroom::size).sum();
        Set<Integer> absent = absent(size);
        for (Homeroom homeroom : homerooms) {
            double lean = SCHOOLS_DIFFER * plan.standing() + CLASSES_DIFFER * chance.between(-1.7, 1.7);
            for (Student student : homeroom.students()) {
                Filling row = head(homeroom, student);
                boolean away = absent.contains(rows.size());
                for (Paper paper : papers) {
                    Score sat = away ? Score.ABSENT : Score.of(points(paper, student, lean));
                    row.score(paper.subject(), student.disabled() ? Score.EXEMPT : sat);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** One in eighty; of a small grade one at most. */
    private Set<Integer> absent(int size) {
        Set<Integer> absent = new HashSet<>();
        int count = size < LARGE_GRADE ? (chance.happens(ABSENT * size) ? 1 : 0) : (int) Math.round(size * ABSENT);
        for (int i = 0; i < count; i++) {
            absent.add(chance.between(0, size - 1));
        }
        return absent;
    }

    private Filling head(Homeroom homeroom, Student student) {
        return new Filling()
                .put(ScoreSheet.EXAM, exam.name())
                .put(ScoreSheet.DATE, exam.date())
                .put(ScoreSheet.GRADE, homeroom.grade().label())
                .put(ScoreSheet.CLASS, homeroom.name())
                .put(ScoreSheet.STUDENT, student.number())
                .put(ScoreSheet.NAME, student.name());
    }

    private BigDecimal points(Paper paper, Student student, double lean) {
        double own = OF_ABILITY * student.ability() + OF_LUCK * chance.bell();
        double share = paper.mean() + lean + paper.deviation() * own;
        double marked = share > HARD_FROM ? HARD_FROM + (share - HARD_FROM) * HARDNESS : share;
        double halves = Math.rint(Math.min(1, Math.max(LEAST, marked)) * paper.fullMarks() * 2);
        return BigDecimal.valueOf(halves / 2);
    }
}
