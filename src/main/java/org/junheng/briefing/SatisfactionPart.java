package org.junheng.briefing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.briefing.BriefingPage.Fold;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.guarantee.Guarantee;
import org.junheng.school.SchoolCode;
import org.junheng.summary.Rounding;
import org.junheng.summary.Wording;

/**
 * How content people are with the schools, by group.
 *
 * @param below the schools below the limit
 */
public record SatisfactionPart(Section section, String lead, List<Row> groups, Row all, Fold below) {

    private static final BigDecimal FEWEST = BigDecimal.valueOf(5);

    /** A group of people, or all of them. */
    public record Row(String group, String replies, String satisfied, String rate, String asked, Mark mark) {}

    public SatisfactionPart {
        groups = List.copyOf(groups);
    }

    /** Whether there was a survey in the school year. */
    static boolean known(PageGround ground) {
        return readings(ground).stream().anyMatch(reading -> reading.value() != null);
    }

    static SatisfactionPart of(PageGround ground, Section section) {
        CountyReading all = readings(ground).get(0);
        List<CountyReading> groups =
                readings(ground).stream().filter(reading -> !reading.whole()).toList();
        Set<CountyReading> few = few(groups);
        List<String> below = all.shares().stream()
                .filter(share -> all.failing().contains(share.school()) && !isFew(share.denominator()))
                .map(Share::school)
                .map(ground::name)
                .toList();
        return new SatisfactionPart(
                section,
                lead(ground, all),
                groups.stream()
                        .map(group -> row(ground, group, few.contains(group)))
                        .toList(),
                row(ground, all, false),
                new Fold("低于标准的学校" + below.size() + "所", below));
    }

    private static List<CountyReading> readings(PageGround ground) {
        return ground.picture().now().families().of(Guarantee.SATISFACTION);
    }

    private static String lead(PageGround ground, CountyReading all) {
        YearMonth held = all.shares().stream()
                .flatMap(share -> Stream.ofNullable(share.month()))
                .findFirst()
                .orElse(ground.picture().period());
        List<SchoolCode> schools = all.shares().stream().map(Share::school).toList();
        boolean stands = !held.equals(ground.picture().period());
        return (stands ? "本月没有调查，以下为" : "") + Wording.month(held) + "的调查，" + schools.size()
                + "所学校。满意度为满意和基本满意占有效回收问卷的比例。";
    }

    private static Row row(PageGround ground, CountyReading reading, boolean few) {
        var item = ground.standard().item(reading.topic().code()).orElseThrow();
        return new Row(
                reading.group().isEmpty() ? "合计" : reading.group(),
                few ? PageGround.FEW : PageGround.exact(reading.denominator()),
                few ? Rounding.NONE : PageGround.exact(reading.numerator()),
                few ? Rounding.NONE : Wording.value(reading),
                item.asked(reading.limit()),
                few ? Mark.none("不列") : AskedTable.mark(reading, item));
    }

    /** The groups of fewer than five replies, and the next smallest where one alone could be worked out. */
    private static Set<CountyReading> few(List<CountyReading> groups) {
        Set<CountyReading> few = new HashSet<>();
        groups.stream()
                .sorted(Comparator.comparing(group -> Objects.requireNonNullElse(group.denominator(), BigDecimal.ZERO)))
                .forEach(group -> {
                    if (isFew(group.denominator()) || few.size() == 1) {
                        few.add(group);
                    }
                });
        return few;
    }

    private static boolean isFew(@Nullable BigDecimal replies) {
        return replies != null && replies.compareTo(FEWEST) < 0;
    }
}
