package org.junheng.briefing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.briefing.BriefingPage.Fold;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.indicator.teaching.Level;
import org.junheng.indicator.teaching.Paper;
import org.junheng.indicator.teaching.PaperResult;
import org.junheng.summary.TeachingCourse;

/** How the county did in the month's exams, and which schools are furthest behind. */
public record TeachingPart(Section section, String lead, List<Exam> exams) {

    /**
     * An exam.
     *
     * @param sums how the figures were worked out
     * @param sources the files they came from
     */
    public record Exam(String title, List<Row> rows, Fold sums, Fold sources, String behindTitle, List<Behind> behind) {
        public Exam {
            rows = List.copyOf(rows);
            behind = List.copyOf(behind);
        }
    }

    /**
     * A paper of the county.
     *
     * @param variance ω² between the schools
     * @param change of the scoring rate since the last exam of the same students
     */
    public record Row(
            String grade,
            String subject,
            String sat,
            String mean,
            String scoreRate,
            String passRate,
            Mark target,
            String excellentRate,
            String lowRate,
            String variance,
            String change) {}

    /**
     * A school whose papers lie furthest below the county's mean.
     *
     * @param score the mean of its standard scores
     * @param worst the paper that lies furthest
     */
    public record Behind(String page, String school, String stage, String papers, String score, String worst) {}

    public TeachingPart {
        exams = List.copyOf(exams);
    }

    /** Null in a month without an exam. */
    static @Nullable TeachingPart of(PageGround ground, Section section) {
        TeachingCourse course = TeachingCourse.of(ground.picture());
        List<PaperResult> county = course.figures().of(Level.COUNTY).toList();
        if (county.isEmpty()) {
            return null;
        }
        List<Paper> exams = new ArrayList<>();
        for (PaperResult result : county) {
            if (exams.stream().noneMatch(exam -> exam.isOf(result.paper()))) {
                exams.add(result.paper());
            }
        }
        return new TeachingPart(
                section,
                "本月考试" + exams.size() + (exams.size() > 1 ? "场，分别统计。" : "场。")
                        + "平均分、得分率和各率只算实考学生；校际差异率（ω²）为成绩差异中学校之间所占的份额，0为学校之间没有差异。",
                exams.stream()
                        .map(exam -> new ExamBlock(ground, course, exam).exam())
                        .toList());
    }

    /** Whether there is an exam to be told of. */
    static boolean isNeeded(PageGround ground) {
        return !ground.picture().now().families().teaching().results().isEmpty();
    }
}
