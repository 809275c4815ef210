package org.junheng.summary.asked;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junheng.indicator.teaching.Level;
import org.junheng.indicator.teaching.PaperResult;
import org.junheng.summary.Rounding;
import org.junheng.summary.StatementGround;
import org.junheng.summary.Withheld;

/** Asks in which subject the schools lie furthest apart. */
record ExamQuestion(StatementGround ground) {

    private static final int WIDE = 2400;
    private static final int NARROW = 1600;
    /** The share of variance between schools that the standard's monitoring allows. */
    private static final BigDecimal ALLOWED = new BigDecimal("0.15");

    Optional<Question> question() {
        List<PaperResult> papers = ground.picture()
                .now()
                .families()
                .teaching()
                .of(Level.COUNTY)
                .filter(result -> result.share().omega2() != null
                        && !Withheld.areFew(BigDecimal.valueOf(result.sums().sat())))
                .toList();
        return papers.stream().max(Comparator.comparing(ExamQuestion::share)).map(widest -> question(papers, widest));
    }

    private static Question question(List<PaperResult> papers, PaperResult widest) {
        long above = papers.stream()
                .filter(paper -> share(paper).compareTo(ALLOWED) >= 0)
                .count();
        return new Question(
                Question.Part.TEACHING,
                "教学质量",
                above > 0 ? WIDE : NARROW,
                papers.size() == 1 ? "考试的校际差距大吗？" : "哪一科的校际差距最大？",
                (papers.size() == 1 ? "本月可比的只有" : "本月" + papers.size() + "科次考试中，校际差异率最大的是")
                        + widest.paper().grade().label() + widest.paper().subject()
                        + (papers.size() == 1 ? "，校际差异率为" : "，为")
                        + Rounding.cv(share(widest)) + "（"
                        + widest.paper().exam() + "，全县得分率"
                        + Rounding.rate(widest.sums().scoreRate())
                        + "%）；" + words(above, papers.size()));
    }

    private static String words(long above, int papers) {
        String allowed = ALLOWED.toPlainString();
        if (above == 0) {
            return (papers == 1 ? "低于" : "各科次都低于") + allowed + "。";
        }
        return papers == 1 ? "不低于" + allowed + "。" : "不低于" + allowed + "的有" + above + "科次。";
    }

    private static BigDecimal share(PaperResult result) {
        return Objects.requireNonNull(result.share().omega2());
    }
}
