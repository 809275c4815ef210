package org.junheng.template;

import java.util.List;
import java.util.Map;

/** School subjects, by the names of the template. */
public final class Subjects {

    public static final String PE = "体育与健康";
    public static final String MUSIC = "音乐";
    public static final String FINE_ART = "美术";
    public static final String ART = "艺术";
    public static final String MENTAL_HEALTH = "心理健康";
    private static final String MORALS = "道德与法治";
    /** For a teacher who teaches no subject. */
    public static final String NONE = "不任课";

    /** Subjects that somebody teaches. */
    public static final List<String> TAUGHT = List.of(
            "语文",
            "数学",
            "英语",
            MORALS,
            "科学",
            "历史",
            "地理",
            "物理",
            "化学",
            "生物学",
            PE,
            MUSIC,
            FINE_ART,
            ART,
            "信息科技",
            "劳动",
            "综合实践",
            MENTAL_HEALTH,
            "其他");

    /** Subjects with a column of scores, in the order of the sheet. */
    public static final List<String> EXAMINED =
            List.of("语文", "数学", "英语", "科学", MORALS, "历史", "地理", "物理", "化学", "生物学", PE);

    /** What schools call them otherwise. */
    static final Map<String, String> WORDS = Map.of(
            "体育",
            PE,
            "品德",
            MORALS,
            "思想品德",
            MORALS,
            "道法",
            MORALS,
            "政治",
            MORALS,
            "生物",
            "生物学",
            "信息技术",
            "信息科技",
            "心理",
            MENTAL_HEALTH,
            "综合实践活动",
            "综合实践");

    private Subjects() {}

    /** What schools call a subject otherwise, in the head of a column too. */
    static String[] otherWords(String subject) {
        return WORDS.entrySet().stream()
                .filter(word -> word.getValue().equals(subject))
                .map(Map.Entry::getKey)
                .sorted()
                .toArray(String[]::new);
    }
}
