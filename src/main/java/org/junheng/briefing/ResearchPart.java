package org.junheng.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.briefing.BriefingPage.Fold;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.research.ThisTerm;
import org.junheng.summary.CountyMonth;
import org.junheng.summary.Rounding;
import org.junheng.summary.Wording;

/**
 * Teachers' research and growth, home visits and mental health, against what the county asks of its schools.
 *
 * @param appraisals how many postings were appraised how, in words
 */
public record ResearchPart(
        Section section, String lead, List<Table> tables, String appraisals, Fold schools, Fold basis) {

    /** The figures of one family. */
    public record Table(String title, List<Row> rows) {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A figure of the county; {@code failing} is how many schools have not reached what is asked. */
    public record Row(String name, String value, String limit, Mark mark, String failing, String change) {}

    private static final String RESEARCH = "E";
    private static final String CARE = "H";
    private static final String APPRAISAL = "E8";

    private static final Mark NOT_ASKED = new Mark("", Rounding.NONE, "none");

    public ResearchPart {
        tables = List.copyOf(tables);
    }

    /** Null where no school has said anything of it. */
    static @Nullable ResearchPart of(PageGround ground, Section section) {
        List<CountyReading> all = new ArrayList<>(readings(ground, RESEARCH));
        all.addAll(readings(ground, CARE));
        if (all.isEmpty()) {
            return null;
        }
        return new ResearchPart(
                section,
                lead(all),
                List.of(table(ground, "教研和教师成长", RESEARCH), table(ground, "家校共育和心理健康", CARE)),
                appraisals(all),
                new Fold(
                        "哪些学校还没有达到",
                        all.stream()
                                .filter(reading -> !reading.failing().isEmpty())
                                .map(reading -> reading.topic().name() + "："
                                        + Wording.schools(reading.failing().stream()
                                                .map(ground::name)
                                                .toList()))
                                .toList()),
                new Fold(
                        "怎样计算",
                        all.stream()
                                .map(reading -> reading.topic().name() + "："
                                        + reading.topic().formula() + "。" + reading.remark() + "。")
                                .toList()));
    }

    static boolean isThere(PageGround ground) {
        return !readings(ground, RESEARCH).isEmpty() || !readings(ground, CARE).isEmpty();
    }

    private static List<CountyReading> readings(PageGround ground, String family) {
        return ground.picture().now().families().readings().stream()
                .filter(reading -> reading.whole() && reading.topic().code().startsWith(family))
                .toList();
    }

    private static String lead(List<CountyReading> readings) {
        List<CountyReading> limited =
                readings.stream().filter(reading -> reading.limit() != null).toList();
        List<String> missed = limited.stream()
                .filter(reading -> Boolean.FALSE.equals(reading.pass()))
                .map(reading -> reading.topic().name())
                .toList();
        long running = limited.stream().filter(ResearchPart::isRunning).count();
        long held = limited.stream()
                .filter(reading -> Boolean.TRUE.equals(reading.pass()))
                .count();
        return "有要求的" + limited.size() + "项中，达到" + held + "项"
                + (running == 0 ? "" : "，学期或学年未结束、尚未达到" + running + "项")
                + (missed.isEmpty() ? "" : "，未达到" + missed.size() + "项：" + String.join("、", missed)) + "。";
    }

    private static boolean isRunning(CountyReading reading) {
        return reading.pass() == null && reading.limit() != null && reading.value() != null;
    }

    private static Table table(PageGround ground, String title, String family) {
        return new Table(
                title,
                readings(ground, family).stream()
                        .filter(reading -> !isAppraisal(reading))
                        .map(reading -> row(ground, reading))
                        .toList());
    }

    private static boolean isAppraisal(CountyReading reading) {
        return reading.topic().code().startsWith(APPRAISAL);
    }

    private static String appraisals(List<CountyReading> readings) {
        return readings.stream()
                        .filter(ResearchPart::isAppraisal)
                        .anyMatch(reading ->
                                reading.value() != null && reading.value().signum() > 0)
                ? appraised(readings)
                : "本学年没有支教交流可考核。";
    }

    private static String appraised(List<CountyReading> readings) {
        return readings.stream()
                .filter(ResearchPart::isAppraisal)
                .map(reading ->
                        reading.topic().name().replaceFirst("^支教交流考核", "").replaceFirst("人次$", "")
                                + Rounding.number(reading.value(), 0) + "人次")
                .collect(Collectors.joining("，", "支教交流考核：", "。"));
    }

    private static Row row(PageGround ground, CountyReading reading) {
        int decimals = reading.denominator() == null ? 0 : 2;
        return new Row(
                reading.topic().name(),
                reading.value() == null
                        ? Rounding.NONE
                        : Rounding.number(reading.value(), decimals)
                                + reading.topic().unit(),
                reading.limit() == null ? Rounding.NONE : "≥" + Rounding.limit(reading.limit()),
                mark(reading),
                reading.limit() == null
                        ? Rounding.NONE
                        : String.valueOf(reading.failing().size()),
                Rounding.change(
                        reading.value(),
                        ground.picture()
                                .before()
                                .filter(month -> !ThisTerm.beginsAnew(
                                        reading, ground.picture().period()))
                                .flatMap(month -> then(month, reading))
                                .map(CountyReading::value)
                                .orElse(null),
                        decimals));
    }

    private static Optional<CountyReading> then(CountyMonth month, CountyReading reading) {
        return month.families().of(reading.topic().code()).stream()
                .filter(CountyReading::whole)
                .findFirst();
    }

    private static Mark mark(CountyReading reading) {
        if (reading.limit() == null) {
            return NOT_ASKED;
        }
        if (reading.pass() == null) {
            return isRunning(reading) ? Mark.near("进行中") : Mark.NONE;
        }
        return reading.pass() ? Mark.holds("达到") : Mark.falls("未达到");
    }
}
