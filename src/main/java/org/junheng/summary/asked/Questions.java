package org.junheng.summary.asked;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.StatementGround;

/** Asks what a month's figures raise, each question by its rule: the same figures give the same words. */
public final class Questions {

    private static final int MOST = 8;

    private Questions() {}

    /** One at the least and eight at the most, those that are likeliest first. */
    public static List<Question> of(MonthPicture picture) {
        StatementGround ground = StatementGround.of(picture);
        WantQuestions wants = new WantQuestions(ground);
        ChangeQuestions changes = new ChangeQuestions(ground);
        return Stream.of(
                        changes.worse(),
                        changes.different(),
                        wants.worst(),
                        wants.least(),
                        wants.slipping(),
                        new SpreadQuestion(ground).question(),
                        Optional.of(new TrustQuestion(ground).question()),
                        new PairQuestion(ground).question(),
                        new LocalityQuestion(ground).question(),
                        new TargetQuestion(ground).question(),
                        new GuaranteeQuestion(ground).question(),
                        new ExamQuestion(ground).question())
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Question::weight).reversed())
                .limit(MOST)
                .toList();
    }
}
