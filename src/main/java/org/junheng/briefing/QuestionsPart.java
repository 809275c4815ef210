package org.junheng.briefing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.summary.asked.Question;
import org.junheng.summary.asked.Questions;

/** What a leader may ask on seeing the page, with the answers. */
public record QuestionsPart(Section section, List<Item> items) {

    /**
     * A question.
     *
     * @param target the part that tells more
     * @param sheet of the workbook that has the figures
     */
    public record Item(String question, String answer, String target, String targetTitle, String sheet) {}

    public QuestionsPart {
        items = List.copyOf(items);
    }

    static QuestionsPart of(
            PageGround ground, Section section, Map<Question.Part, @Nullable Section> parts, Section other) {
        return new QuestionsPart(
                section,
                Questions.of(ground.picture()).stream()
                        .map(question -> item(question, parts.get(question.part()), other))
                        .toList());
    }

    private static Item item(Question question, @Nullable Section part, Section other) {
        Section target = part == null ? other : part;
        return new Item(
                question.words(),
                question.answer(),
                "#" + target.id(),
                target.number() + "、" + target.title(),
                question.sheet());
    }
}
