package org.junheng.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.briefing.BriefingPage.Fold;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.guarantee.Guarantee;
import org.junheng.summary.SchoolMonth;

/**
 * What is asked of the county as a whole: government guarantee, education quality, and what vetoes it; how large the
 * classes are; who lacks music and art rooms.
 *
 * @param tables without those of which nothing is known
 * @param large the schools with classes far too large
 * @param rooms the schools that lack some
 * @param eased the schools that do by a limit that was relaxed
 */
public record GuaranteePart(
        Section section,
        String lead,
        List<AskedTable> tables,
        SizeChart sizes,
        Fold large,
        List<Room> rooms,
        Fold eased) {

    private static final String ROOMS = "G3";
    private static final String ENROLMENT = "G4";
    private static final int LARGE_BANDS = 2;

    /** A school and its rooms. */
    public record Room(String page, String school, String town, String needed, String counted, String lack) {}

    public GuaranteePart {
        tables = List.copyOf(tables);
        rooms = List.copyOf(rooms);
    }

    /** Whether anything is known of it. */
    static boolean known(PageGround ground) {
        return !ground.picture().now().families().of(ROOMS).isEmpty();
    }

    static GuaranteePart of(PageGround ground, Section section) {
        List<AskedTable> tables = Stream.of(
                        AskedTable.of(ground, "政府保障", "G"),
                        AskedTable.of(ground, "教育质量", "Q"),
                        AskedTable.of(ground, "一票否决", "V"))
                .filter(table -> !table.rows().isEmpty())
                .toList();
        return new GuaranteePart(
                section,
                lead(tables),
                tables,
                SizeChart.of(ground, "bane"),
                large(ground),
                rooms(ground),
                new Fold("按放宽的标准判定的学校", eased(ground)));
    }

    private static String lead(List<AskedTable> tables) {
        List<AskedTable.Row> judged = tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.part().isEmpty())
                .toList();
        long missed =
                judged.stream().filter(row -> row.mark().tone().equals("short")).count();
        long held =
                judged.stream().filter(row -> row.mark().tone().equals("hold")).count();
        return "应报学校都计入，含小学教学点和特殊教育学校；专用教室和办学规模不计特殊教育学校，教师只计小学、初中。达标" + held + "项，未达标" + missed
                + "项；其余为只报不判、没有填报或数据不全。";
    }

    /** The last bands of each stage. */
    private static Fold large(PageGround ground) {
        List<String> lines = ground.picture().now().families().of(Guarantee.CLASS_SIZES).stream()
                .filter(reading -> reading.stage() != null && !reading.group().isEmpty())
                .filter(reading -> isLarge(ground, reading))
                .flatMap(reading -> reading.shares().stream()
                        .filter(share ->
                                share.numerator() != null && share.numerator().signum() > 0)
                        .map(share -> ground.name(share.school()) + "："
                                + Objects.requireNonNull(reading.stage()).label() + reading.group()
                                + PageGround.exact(share.numerator()) + "个"))
                .toList();
        return new Fold("有大班额或超大班额的学校", lines);
    }

    private static boolean isLarge(PageGround ground, CountyReading band) {
        List<CountyReading> bands = ground.picture().now().families().of(Guarantee.CLASS_SIZES).stream()
                .filter(reading ->
                        reading.stage() == band.stage() && !reading.group().isEmpty())
                .toList();
        return bands.indexOf(band) >= bands.size() - LARGE_BANDS;
    }

    private static List<Room> rooms(PageGround ground) {
        CountyReading rooms = ground.picture().now().families().of(ROOMS).get(0);
        return rooms.shares().stream()
                .filter(share -> rooms.failing().contains(share.school()))
                .map(share -> room(ground, share))
                .toList();
    }

    private static Room room(PageGround ground, Share share) {
        String town = Optional.ofNullable(ground.schools().get(share.school()))
                .map(SchoolMonth::school)
                .map(school -> school.township())
                .orElse("");
        return new Room(
                SchoolPages.file(share.school()),
                ground.name(share.school()),
                town,
                count(share.denominator()),
                count(share.numerator()),
                share.note());
    }

    private static String count(@Nullable BigDecimal rooms) {
        return PageGround.exact(rooms);
    }

    private static List<String> eased(PageGround ground) {
        return Stream.of(ROOMS, ENROLMENT)
                .flatMap(code -> ground.picture().now().families().of(code).stream())
                .flatMap(reading -> reading.shares().stream()
                        .filter(share ->
                                !share.note().isEmpty() && !reading.failing().contains(share.school()))
                        .map(share -> reading.topic().code() + " " + ground.name(share.school()) + "：" + share.note()))
                .toList();
    }
}
