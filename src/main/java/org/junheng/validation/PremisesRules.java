package org.junheng.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.PremisesSheet;
import org.junheng.template.RoomSheet;
import org.junheng.template.StageItem;

/** The premises of 办学条件; where an item is asked about as a whole, its first filled cell is named. */
final class PremisesRules {

    static final Kind GYM =
            new Kind("E306", "体育馆面积大于教学及辅助用房面积", "体育馆面积合计{gym}平方米，大于教学及辅助用房面积合计{teaching}平方米", "教学及辅助用房面积包含体育馆，请核对这两行");
    static final Kind MULTIMEDIA = new Kind(
            "Q307",
            "网络多媒体教室多于教室总数",
            "网络多媒体教室合计{multimedia}间，多于各类教室之和{rooms}间",
            "请核对网络多媒体教室、普通教室、其他专用教室和专用教室表；确实如此的请说明");
    static final Kind EQUIPMENT = new Kind("Q308", "生均教学仪器设备值异常", "生均教学仪器设备值约{value}元，{reason}", "请核对单位是否为万元；确实如此的请说明");

    static final List<Kind> KINDS = List.of(GYM, MULTIMEDIA, EQUIPMENT);

    private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal LEAST = BigDecimal.valueOf(50);
    private static final BigDecimal MOST = BigDecimal.valueOf(50_000);

    private PremisesRules() {}

    static Rule<Book> rules() {
        return Rule.all(List.of(
                Lines.each(PremisesSheet.SPEC, PremisesRules::holdTheirGym),
                PremisesRules::holdTheirMultimediaRooms,
                PremisesRules::areEquippedBelievably));
    }

    private static Stream<Finding> holdTheirGym(Line line) {
        Optional<BigDecimal> gym = total(line, PremisesSheet.GYM_AREA);
        Optional<BigDecimal> teaching = total(line, PremisesSheet.TEACHING_AREA);
        if (gym.isEmpty() || teaching.isEmpty() || gym.get().compareTo(teaching.get()) <= 0) {
            return Stream.empty();
        }
        return Stream.of(line.finding(
                GYM,
                firstFilled(line, PremisesSheet.GYM_AREA),
                Map.of(
                        "gym",
                        gym.get().toPlainString(),
                        "teaching",
                        teaching.get().toPlainString())));
    }

    private static Stream<Finding> holdTheirMultimediaRooms(Book book) {
        BigDecimal special = BigDecimal.valueOf(book.lines(RoomSheet.SPEC).size());
        return book.form(PremisesSheet.SPEC).stream().flatMap(line -> {
            Optional<BigDecimal> multimedia = total(line, PremisesSheet.MULTIMEDIA_ROOMS);
            Optional<BigDecimal> rooms = total(line, PremisesSheet.CLASSROOMS)
                    .flatMap(
                            classrooms -> total(line, PremisesSheet.OTHER_ROOMS).map(classrooms::add))
                    .map(special::add);
            boolean fits =
                    multimedia.isEmpty() || rooms.isEmpty() || multimedia.get().compareTo(rooms.get()) <= 0;
            return Rule.unless(
                    fits,
                    () -> line.finding(
                            MULTIMEDIA,
                            firstFilled(line, PremisesSheet.MULTIMEDIA_ROOMS),
                            Map.of(
                                    "multimedia", multimedia.orElseThrow().toPlainString(),
                                    "rooms", rooms.orElseThrow().toPlainString())));
        });
    }

    private static Stream<Finding> areEquippedBelievably(Book book) {
        Optional<BigDecimal> students = Headcount.ofSchool(book)
                .map(count -> BigDecimal.valueOf(count.typed()))
                .filter(count -> count.signum() > 0);
        return book.form(PremisesSheet.SPEC).stream()
                .flatMap(line -> total(line, PremisesSheet.EQUIPMENT).stream()
                        .flatMap(value -> students.stream()
                                .map(count -> value.multiply(YUAN).divide(count, 2, RoundingMode.HALF_UP)))
                        .flatMap(each -> unbelievable(line, each)));
    }

    private static Stream<Finding> unbelievable(Line line, BigDecimal each) {
        String reason = each.compareTo(LEAST) < 0
                ? "不足50元"
                : each.compareTo(MOST) > 0 ? "超过50000元" + (looksLikeYuan(each) ? "，像是把元填进了万元栏" : "") : "";
        return Rule.unless(
                reason.isEmpty(),
                () -> line.finding(
                        EQUIPMENT,
                        firstFilled(line, PremisesSheet.EQUIPMENT),
                        Map.of("value", each.toPlainString(), "reason", reason)));
    }

    private static boolean looksLikeYuan(BigDecimal each) {
        BigDecimal asYuan = each.divide(YUAN);
        return asYuan.compareTo(LEAST) >= 0 && asYuan.compareTo(MOST) <= 0;
    }

    /** What the cells of an item hold together; empty when none is filled or one is wrong. */
    static Optional<BigDecimal> total(Line line, StageItem item) {
        return item.cells().stream().anyMatch(cell -> line.entry(cell).faulty())
                ? Optional.empty()
                : item.cells().stream().filter(line::has).map(line::need).reduce(BigDecimal::add);
    }

    static Column<BigDecimal> firstFilled(Line line, StageItem item) {
        return item.cells().stream().filter(line::has).findFirst().orElseThrow();
    }
}
