package org.junheng.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.finding.Place;
import org.junheng.template.Column;
import org.junheng.template.PremisesSheet;
import org.junheng.template.RoomSheet;
import org.junheng.template.StageItem;

/** Mistakes of 办学条件, by themselves and beside other months and schools. */
final class PremisesPlants {

    private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal ALMOST = new BigDecimal("0.95");
    private static final BigDecimal ENORMOUS = BigDecimal.valueOf(90);
    private static final BigDecimal SQUARE_MILLIMETRES = new BigDecimal("0.001");

    static final List<Plant> ALL = List.of(
            Plant.of("Q607", "运动场地面积填成90倍", PremisesSheet.SPEC, PremisesPlants::enormous),
            item("E107", "公式得出#DIV/0!", PremisesSheet.COMPUTERS, (draft, cell) -> draft.retouch(divided(draft, cell))),
            item(
                    "E108",
                    "册数带了单位",
                    PremisesSheet.BOOKS,
                    (draft, cell) -> form(draft).typed(cell, form(draft).text(cell) + "册")),
            item(
                    "Q115",
                    "面积多了一位小数",
                    PremisesSheet.GROUND_AREA,
                    (draft, cell) -> form(draft).put(cell, value(draft, cell).add(SQUARE_MILLIMETRES))),
            item(
                    "E306",
                    "体育馆面积大于教学及辅助用房面积",
                    PremisesSheet.GYM_AREA,
                    (draft, cell) -> form(draft)
                            .put(cell, total(draft, PremisesSheet.TEACHING_AREA).add(BigDecimal.TEN))),
            item(
                    "Q307",
                    "网络多媒体教室比各类教室之和多1间",
                    PremisesSheet.MULTIMEDIA_ROOMS,
                    (draft, cell) -> form(draft).put(cell, rooms(draft).add(BigDecimal.ONE))),
            item(
                    "Q308",
                    "教学仪器设备值按元填写",
                    PremisesSheet.EQUIPMENT,
                    (draft, cell) -> form(draft).put(cell, value(draft, cell).multiply(YUAN))),
            fallen("Q504", "运动场地面积比上月少", PremisesSheet.GROUND_AREA),
            fallen("Q505", "教学仪器设备值比上月少", PremisesSheet.EQUIPMENT));

    private PremisesPlants() {}

    /** Spoils a cell. */
    private interface Spoil {
        void in(Draft draft, Column<BigDecimal> cell);
    }

    private static Plant item(String rule, String words, StageItem item, Spoil spoil) {
        return Plant.of(
                rule,
                words,
                PremisesSheet.SPEC,
                (draft, county) -> first(draft, item).stream()
                        .map(cell -> {
                            spoil.in(draft, cell);
                            return Plant.hit(rule, draft, place(draft, cell));
                        })
                        .toList());
    }

    private static Plant fallen(String rule, String words, StageItem item) {
        return Plant.of(
                rule,
                words,
                PremisesSheet.SPEC,
                (draft, county) -> first(draft, item).stream()
                        .map(cell -> {
                            form(draft)
                                    .put(
                                            cell,
                                            value(draft, cell).multiply(ALMOST).setScale(2, RoundingMode.DOWN));
                            return Plant.hit(rule, draft, Plant.topOf(PremisesSheet.SPEC));
                        })
                        .toList());
    }

    private static List<Plant.Hit> enormous(Draft draft, Plot county) {
        return first(draft, PremisesSheet.GROUND_AREA).stream()
                .flatMap(cell -> {
                    form(draft).put(cell, value(draft, cell).multiply(ENORMOUS));
                    return Stream.of(
                            Plant.hit("Q607", draft, place(draft, cell)),
                            Plant.follows("Q504", draft, Plant.topOf(PremisesSheet.SPEC)));
                })
                .toList();
    }

    private static Plot.Maker divided(Draft draft, Column<BigDecimal> cell) {
        String address = place(draft, cell).cell();
        return Retouch.of(
                PremisesSheet.SPEC,
                Retouch.cell(address, "<c r=\"" + address + "\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"));
    }

    private static Filling form(Draft draft) {
        return draft.form(PremisesSheet.SPEC);
    }

    private static Place place(Draft draft, Column<BigDecimal> cell) {
        return draft.place(PremisesSheet.SPEC, cell, form(draft));
    }

    private static Optional<Column<BigDecimal>> first(Draft draft, StageItem item) {
        return item.cells().stream().filter(form(draft)::has).findFirst();
    }

    private static BigDecimal value(Draft draft, Column<BigDecimal> cell) {
        return form(draft).at(cell) instanceof BigDecimal value ? value : BigDecimal.ZERO;
    }

    private static BigDecimal total(Draft draft, StageItem item) {
        return item.cells().stream().map(cell -> value(draft, cell)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal rooms(Draft draft) {
        return total(draft, PremisesSheet.CLASSROOMS)
                .add(total(draft, PremisesSheet.OTHER_ROOMS))
                .add(BigDecimal.valueOf(draft.rows(RoomSheet.SPEC).size()));
    }
}
