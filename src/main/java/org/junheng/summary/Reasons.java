package org.junheng.summary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.indicator.CountyVerdict.Reason;
import org.junheng.indicator.Dispersion;
import org.junheng.school.SchoolCode;
import org.junheng.school.Unit;

/** Says in Chinese why a county does not pass, a sentence a reason. */
public final class Reasons {

    private static final int MOST_NAMES = 10;

    private final Map<SchoolCode, SchoolMonth> schools;

    private Reasons(Map<SchoolCode, SchoolMonth> schools) {
        this.schools = schools;
    }

    /** The sentences for a month, without full stops; none when the county passes. */
    public static List<String> of(CountyMonth month) {
        Reasons reasons = new Reasons(month.byCode());
        return month.figures().verdict().reasons().stream().map(reasons::say).toList();
    }

    private String say(Reason reason) {
        String stage = reason.stage().label();
        if (reason instanceof Reason.UnitsFail fail) {
            return stage + fail.judged() + "所学校中有" + fail.units().size() + "所未达标：" + names(fail.units());
        }
        if (reason instanceof Reason.UnitsUnknown unknown) {
            return stage + unknown.judged() + "所学校中有" + unknown.units().size() + "所缺少数据，不能判定达标："
                    + names(unknown.units());
        }
        if (reason instanceof Reason.TooFarApart apart) {
            return stage + "有" + apart.dispersions().size() + "项差异系数超过标准：" + spreads(apart.dispersions());
        }
        Reason.SpreadUnknown unknown = (Reason.SpreadUnknown) reason;
        return stage + "有" + unknown.dispersions().size() + "项差异系数无法计算："
                + unknown.dispersions().stream().map(Dispersion::code).collect(Collectors.joining("、"));
    }

    private String names(List<Unit> units) {
        String names = units.stream().limit(MOST_NAMES).map(this::name).collect(Collectors.joining("、"));
        return units.size() > MOST_NAMES ? names + "等" : names;
    }

    private String name(Unit unit) {
        SchoolMonth school = schools.get(unit.school());
        return school == null ? unit.school().digits() : school.school().name();
    }

    private static String spreads(List<Dispersion> dispersions) {
        return dispersions.stream()
                .map(spread -> spread.code() + spread.name() + Rounding.cv(spread.coefficient())
                        + (spread.critical() ? "（临界）" : "") + "（标准" + Rounding.limit(spread.limit()) + "）")
                .collect(Collectors.joining("、"));
    }
}
