package org.junheng.briefing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.summary.Statement;
import org.junheng.summary.Statements;

/** The few things that the month's figures say, the gravest first. */
public record FindingsPart(Section section, List<Item> items) {

    /**
     * One finding.
     *
     * @param rest limit and change, with the punctuation that joins them to the fact
     * @param target the part that tells more; empty when there is none
     */
    public record Item(
            Mark mark,
            String fact,
            String rest,
            String schools,
            String action,
            List<String> basis,
            String target,
            String targetTitle) {}

    public FindingsPart {
        items = List.copyOf(items);
    }

    static FindingsPart of(PageGround ground, Section section, Map<Statement.Topic, Section> targets) {
        return new FindingsPart(
                section,
                Statements.of(ground.picture()).stream()
                        .map(statement -> item(statement, targets.get(statement.topic())))
                        .toList());
    }

    private static Item item(Statement statement, @Nullable Section target) {
        return new Item(
                Mark.of(statement.tone()),
                statement.fact(),
                statement.ending(),
                stopped(statement.schools()),
                stopped(statement.action()),
                statement.basis(),
                target == null ? "" : "#" + target.id(),
                target == null ? "" : target.number() + "、" + target.title());
    }

    private static String stopped(String sentence) {
        return sentence.isEmpty() ? "" : sentence + "。";
    }
}
