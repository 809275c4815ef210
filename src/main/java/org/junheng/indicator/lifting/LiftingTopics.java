package org.junheng.indicator.lifting;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.indicator.county.Topic;

/** The county's own figures of 培优转差 and 控辍保学. */
public final class LiftingTopics {

    /** The codes of what happens in a month, so that months may be added up. */
    public static final Set<String> EVENTS = Stream.concat(
                    Arrays.stream(Flow.values()).filter(Flow::isEvent).map(Flow::code),
                    Arrays.stream(Category.values()).map(category -> category.code() + Standing.OPENED.suffix()))
            .collect(Collectors.toUnmodifiableSet());

    private LiftingTopics() {}

    /** 转差转化率 or 培优转化率. */
    static Topic rate(Category category) {
        return new Topic(
                category.code(),
                category.label() + "转化率",
                "%",
                category.label() + "已达标人数 ÷ " + category.label() + "在档人数 × 100。在档：" + Standing.ON_FILE.words(),
                category.label() + "已达标人数",
                category.label() + "在档人数",
                "");
    }

    static Topic count(Category category, Standing standing) {
        return new Topic(
                category.code() + standing.suffix(),
                category.label() + standing.label() + "人数",
                "人",
                "“培优转差”表中类别为" + category.label() + "的学生：" + standing.words(),
                category.label() + standing.label() + "人数",
                null,
                "");
    }

    static Topic flow(Flow flow) {
        return new Topic(
                flow.code(),
                flow.label() + "学生数",
                "人",
                flow == Flow.NET ? "“班级学生”表各班（本月转入 − 本月转出）之和" : "“班级学生”表各班" + flow.label() + "之和",
                flow.label() + "学生数",
                null,
                "");
    }
}
