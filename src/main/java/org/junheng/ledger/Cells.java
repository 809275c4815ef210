package org.junheng.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Indicator;
import org.junheng.indicator.UnitRule;
import org.junheng.indicator.Verdict;
import org.junheng.indicator.county.Topic;
import org.junheng.school.Measure;
import org.junheng.summary.DataStatus;
import org.junheng.summary.Rounding;
import org.junheng.workbook.Look;
import org.junheng.workbook.Marked;
import org.junheng.workbook.SheetColumn;
import org.junheng.workbook.Tint;

/** Figures and verdicts as cells: the number itself in the file, rounded only by how it is shown. */
final class Cells {

    static final SheetColumn CODE = new SheetColumn("学校标识码", 13, Look.TEXT);
    static final SheetColumn SCHOOL = new SheetColumn("学校名称", 28, Look.TEXT);
    static final SheetColumn STAGE = new SheetColumn("学段", 8, Look.CENTRED);
    static final SheetColumn INDICATOR_CODE = new SheetColumn("指标代码", 10, Look.CENTRED);
    static final SheetColumn INDICATOR_NAME = new SheetColumn("指标名称", 34, Look.TEXT);

    /** Stands where there is no number. */
    static final Marked NONE = Marked.shown(Rounding.NONE, Look.CENTRED);

    private static final int FOUR_DECIMALS = 4;
    /** What spreadsheet programs keep when they save; a sum of millions with more changes by being saved. */
    private static final MathContext KEPT = new MathContext(15);

    private Cells() {}

    static Marked number(@Nullable BigDecimal value, Look look) {
        return value == null ? NONE : Marked.shown(value, look);
    }

    /** NaN stands for no number. */
    static Marked number(double value, Look look) {
        return Double.isNaN(value) ? NONE : Marked.shown(value, look);
    }

    /** How a value of the indicator is shown. */
    static Look look(Indicator indicator) {
        return look(indicator.decimals());
    }

    /** How a figure with so many decimals is shown. */
    static Look look(int decimals) {
        return switch (decimals) {
            case 0 -> Look.YUAN;
            case Dispersion.DECIMALS -> Look.CV3;
            case FOUR_DECIMALS -> Look.DECIMAL4;
            default -> Look.DECIMAL2;
        };
    }

    /** How a figure of the county is shown, by its unit. */
    static Look look(Topic topic) {
        return switch (topic.unit()) {
            case "元" -> Look.YUAN;
            case "所", "人", "份" -> Look.WHOLE;
            case "" -> Look.CV3;
            default -> Look.DECIMAL2;
        };
    }

    /** A count or sum as a whole number with thousands set apart; what shared premises give each stage with two decimals. */
    static Marked amount(BigDecimal value) {
        return Marked.shown(value.round(KEPT), value.stripTrailingZeros().scale() <= 0 ? Look.YUAN : Look.DECIMAL2);
    }

    /** A gap: people and things in whole ones, money in yuan, areas to two decimals. */
    static Marked gap(BigDecimal value, Indicator indicator) {
        boolean money = indicator.numeratorUnit().equals(Measure.EQUIPMENT_VALUE.unit());
        return Marked.shown(
                value.round(KEPT), indicator.countsWholes() ? Look.WHOLE : money ? Look.YUAN : Look.DECIMAL2);
    }

    static Object verdict(@Nullable Boolean pass) {
        return pass == null ? NONE : pass ? "达标" : Marked.tinted("未达标", Tint.BAD);
    }

    static Object verdict(Verdict verdict, @Nullable UnitRule rule) {
        String words = rule == null ? verdict.label() : verdict.words(rule.floorShare());
        return switch (verdict) {
            case MET -> words;
            case NEAR -> Marked.tinted(words, Tint.WARN);
            case SHORT -> Marked.tinted(words, Tint.BAD);
            case NONE -> NONE;
        };
    }

    static Object status(DataStatus status) {
        return switch (status) {
            case CURRENT, OUT_OF_SCOPE -> status.label();
            case TO_CORRECT, CARRIED -> Marked.tinted(status.label(), Tint.WARN);
            case MISSING -> Marked.tinted(status.label(), Tint.BAD);
        };
    }

    /** A limit with its sense: {@code ≥4.2}. */
    static Object limit(String sense, @Nullable BigDecimal limit) {
        return limit == null ? NONE : sense + Rounding.limit(limit);
    }
}
