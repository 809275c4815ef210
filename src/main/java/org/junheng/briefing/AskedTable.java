package org.junheng.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.briefing.BriefingPage.Fold;
import org.junheng.indicator.CountyItem;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.school.SchoolCode;
import org.junheng.summary.CountyMonth;
import org.junheng.summary.Rounding;
import org.junheng.summary.Wording;

/** Figures of the county against what is asked of them. */
public record AskedTable(String caption, List<Row> rows) {

    private static final String RETENTION = "Q1";
    private static final int DECIMALS = 2;

    /**
     * One figure.
     *
     * @param part the stage or group that it is about; empty for the county
     * @param schools who misses it, by how much; without lines where nobody does
     * @param formula how it is worked out, and what there is to remark
     */
    public record Row(
            String code,
            String name,
            String part,
            String value,
            String asked,
            String change,
            Mark mark,
            Fold schools,
            Fold formula) {}

    public AskedTable {
        rows = List.copyOf(rows);
    }

    /** The figures whose codes begin so, for the county, by stage, and for groups that have a limit of their own. */
    static AskedTable of(PageGround ground, String caption, String family) {
        return new AskedTable(
                caption,
                ground.picture().now().families().readings().stream()
                        .filter(reading -> reading.topic().code().startsWith(family))
                        .filter(reading -> reading.group().isEmpty() || reading.limit() != null)
                        .map(reading -> row(ground, reading))
                        .toList());
    }

    private static Row row(PageGround ground, CountyReading reading) {
        CountyItem item = ground.standard().item(reading.topic().code()).orElseThrow();
        String asked = item.asked(reading.limit());
        BigDecimal before = ground.picture()
                .before()
                .map(CountyMonth::families)
                .flatMap(families -> families.like(reading))
                .map(CountyReading::value)
                .orElse(null);
        return new Row(
                reading.topic().code(),
                reading.topic().name(),
                reading.stage() == null
                        ? reading.group()
                        : Objects.requireNonNull(reading.stage()).label(),
                Wording.value(reading),
                asked.isEmpty() ? Rounding.NONE : asked,
                Rounding.change(reading.value(), before, DECIMALS),
                mark(reading, item),
                schools(ground, reading),
                new Fold(
                        "算法",
                        Stream.of(reading.topic().formula(), counted(reading), source(reading))
                                .filter(line -> !line.isEmpty())
                                .toList()));
    }

    static Mark mark(CountyReading reading, CountyItem item) {
        Boolean pass = reading.pass();
        if (pass != null) {
            boolean veto = item.sense() == CountyItem.Sense.UNWANTED;
            return pass ? Mark.holds(veto ? "没有" : "达标") : Mark.falls(veto ? "一票否决" : "未达标");
        }
        boolean asked = item.sense() != CountyItem.Sense.REPORTED || reading.limit() != null;
        return Mark.none(!asked ? "不判" : reading.words().isEmpty() ? "不能判定" : reading.words());
    }

    /** The quotient in numbers: {@code 440 ÷ 538}. */
    private static String counted(CountyReading reading) {
        return reading.numerator() == null || reading.denominator() == null
                ? ""
                : "本月：" + PageGround.exact(reading.numerator()) + " ÷ " + PageGround.exact(reading.denominator());
    }

    private static String source(CountyReading reading) {
        int known = reading.counted();
        return reading.shares().isEmpty()
                ? reading.remark()
                : "出自" + known + "所学校的“" + sheets(reading) + "”"
                        + (known < reading.shares().size()
                                ? "，另有" + (reading.shares().size() - known) + "所数据不全"
                                : "");
    }

    private static String sheets(CountyReading reading) {
        return reading.shares().stream()
                .map(Share::sheet)
                .filter(sheet -> !sheet.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /** Whom it is about; of how many students a school has lost nothing is said. */
    private static Fold schools(PageGround ground, CountyReading reading) {
        Map<SchoolCode, Share> shares = reading.shares().stream()
                .collect(Collectors.toMap(Share::school, Function.identity(), (first, second) -> first));
        boolean aboutStudents = reading.topic().code().equals(RETENTION);
        List<String> lines = reading.failing().stream()
                .filter(code -> !aboutStudents || !ground.withheld(code))
                .map(code -> ground.name(code) + note(aboutStudents ? null : shares.get(code)))
                .toList();
        return new Fold(reading.failing().size() + "所", lines);
    }

    private static String note(@Nullable Share share) {
        return share == null || share.note().isEmpty() ? "" : "（" + share.note() + "）";
    }
}
