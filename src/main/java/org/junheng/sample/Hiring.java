package org.junheng.sample;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junheng.school.Stage;
import org.junheng.template.Subjects;

/** Invents teachers; no two of a school have the same name. */
final class Hiring {

    private static final int GRADUATION_AGE = 23;
    private static final int OLDEST = 56;

    private final Identity identity;
    private final Chance chance;
    private final YearMonth dawn;
    private final YearMonth promotion;
    private final Set<String> names = new HashSet<>();

    /** @param promotion the month in which honours that are new are given */
    Hiring(Identity identity, Chance chance, YearMonth dawn, YearMonth promotion) {
        this.identity = identity;
        this.chance = chance;
        this.dawn = dawn;
        this.promotion = promotion;
    }

    /** What a teacher is hired for. */
    record Post(Stage stage, String subject, boolean qualified, boolean renowned, boolean newlyRenowned, String kind) {}

    /** Somebody who has been there for years. */
    Teacher veteran(Post post) {
        int age = post.renowned() ? chance.between(32, 50) : chance.between(GRADUATION_AGE + 2, OLDEST);
        int served = chance.between(1, Math.max(1, Math.min(25, age - GRADUATION_AGE - 1)));
        YearMonth since = YearMonth.of(Roster.schoolYear(dawn) - served, Month.SEPTEMBER);
        return teacher(post, age, since, chance.between(post.renowned() ? 340 : 290, 400));
    }

    /** A graduate who begins this month. */
    Teacher graduate(Post post, YearMonth month) {
        return teacher(post, chance.between(GRADUATION_AGE, GRADUATION_AGE + 3), month, chance.between(24, 72));
    }

    private Teacher teacher(Post post, int age, YearMonth since, int hours) {
        boolean male = chance.happens(post.stage() == Stage.PRIMARY ? 0.3 : 0.45);
        LocalDate latest = since.atDay(1).isAfter(dawn.atDay(1)) ? since.atDay(1) : dawn.atDay(1);
        LocalDate born = chance.day(latest.minusYears(age + 1L).plusDays(1), latest.minusYears(age));
        return new Teacher(
                name(male),
                identity.issue(born, male),
                male,
                born,
                post.stage(),
                post.subject(),
                !post.subject().equals(Subjects.NONE),
                degree(post, age),
                title(post, age),
                post.renowned() ? chance.word("县级 县级 县级 县级 市级 省级") : chance.word("无 无 无 校级"),
                post.newlyRenowned() ? promotion : YearMonth.of(2000, 1),
                certificate(post, since),
                post.kind(),
                since,
                post.subject().equals(Subjects.NONE) ? 0 : lessons(post.stage()),
                hours,
                chance.word(age < 45 ? "熟练 熟练 熟练 熟练 一般" : "熟练 熟练 一般 一般 不能"));
    }

    private String name(boolean male) {
        String name = Names.person(chance, male);
        while (!names.add(name)) {
            name = Names.person(chance, male);
        }
        return name;
    }

    private String degree(Post post, int age) {
        if (post.stage() == Stage.PRIMARY) {
            return !post.qualified() ? "高中阶段" : chance.word(age < 40 ? "本科 本科 本科 专科" : "本科 专科");
        }
        return !post.qualified() ? "专科" : chance.word(age < 40 ? "本科 本科 本科 本科 硕士研究生" : "本科");
    }

    private String title(Post post, int age) {
        if (age < 27) {
            return chance.word("未定级 三级 二级");
        }
        return chance.word(age < 36 ? "二级 二级 二级 一级" : post.renowned() ? "一级 高级" : "二级 一级 一级 一级 高级");
    }

    private String certificate(Post post, YearMonth since) {
        boolean holds = post.kind().equals(Teacher.PERMANENT) || chance.happens(0.9);
        return holds ? since.getYear() + "3690" + chance.between(100_000_000, 999_999_999) : "";
    }

    private int lessons(Stage stage) {
        return stage == Stage.PRIMARY ? chance.between(11, 17) : chance.between(9, 14);
    }

    /** What {@code count} teachers of a stage teach, those of sport and art first. */
    static List<String> subjects(Stage stage, int sportAndArt, int count, boolean counsellor) {
        List<String> arts = sportAndArt < 3
                ? List.of(Subjects.PE, Subjects.ART)
                : List.of(Subjects.PE, Subjects.MUSIC, Subjects.FINE_ART, Subjects.PE);
        List<String> core = stage == Stage.PRIMARY
                ? List.of("语文 数学 语文 数学 英语 语文 数学 科学 语文 道德与法治 数学 语文 英语 信息科技 劳动".split(" ", -1))
                : List.of("语文 数学 英语 物理 历史 语文 数学 英语 化学 道德与法治 地理 生物学 语文 数学 英语 信息科技".split(" ", -1));
        List<String> subjects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            subjects.add(i < sportAndArt ? arts.get(i % arts.size()) : core.get((i - sportAndArt) % core.size()));
        }
        if (counsellor) {
            subjects.set(count - 1, Subjects.MENTAL_HEALTH);
        }
        return List.copyOf(subjects);
    }
}
