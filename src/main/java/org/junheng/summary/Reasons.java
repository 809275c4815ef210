package org.junheng.summary;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junheng.indicator.CountyVerdict.Reason;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.county.CountyReading;
import org.junheng.school.SchoolCode;
import org.junheng.school.Unit;

/** Says in Chinese why a county does not pass, a sentence a reason. */
public final class Reasons {

    private static final int MOST_NAMES = 10;

    private final SchoolNames schools;

    private Reasons(SchoolNames schools) {
        this.schools = schools;
    }

    /** The sentences for a month, without full stops; none when the county passes. */
    public static List<String> of(CountyMonth month) {
        Reasons reasons = new Reasons(SchoolNames.of(month));
        return month.figures().verdict().reasons().stream().map(reasons::say).toList();
    }

    private String say(Reason reason) {
        if (reason instanceof Reason.Vetoed vetoed) {
            return "一票否决：" + veto(vetoed.veto()) + named(vetoed.veto().failing());
        }
        if (reason instanceof Reason.VetoesUnknown unknown) {
            return "否决项"
                    + unknown.vetoes().stream().map(Reasons::veto).collect(Collectors.joining("、"))
                    + "没有填报或数据不全，不能判定";
        }
        String stage = Objects.requireNonNull(reason.stage()).label();
        if (reason instanceof Reason.UnitsFail fail) {
            return stage + fail.judged() + "所学校中有" + fail.units().size() + "所未达标：" + unitNames(fail.units());
        }
        if (reason instanceof Reason.UnitsUnknown unknown) {
            return stage + unknown.judged() + "所学校中有" + unknown.units().size() + "所缺少数据，不能判定达标："
                    + unitNames(unknown.units());
        }
        if (reason instanceof Reason.TooFarApart apart) {
            return stage + "有" + apart.dispersions().size() + "项差异系数超过标准：" + spreads(apart.dispersions());
        }
        Reason.SpreadUnknown unknown = (Reason.SpreadUnknown) reason;
        return stage + "有" + unknown.dispersions().size() + "项差异系数无法计算："
                + unknown.dispersions().stream().map(Dispersion::code).collect(Collectors.joining("、"));
    }

    private static String veto(CountyReading veto) {
        return veto.topic().code() + veto.topic().name();
    }

    private String named(List<SchoolCode> codes) {
        return codes.isEmpty() ? "" : codes.size() + "所：" + names(codes);
    }

    private String unitNames(List<Unit> units) {
        return names(units.stream().map(Unit::school).toList());
    }

    private String names(List<SchoolCode> codes) {
        String names = codes.stream().limit(MOST_NAMES).map(schools::name).collect(Collectors.joining("、"));
        return codes.size() > MOST_NAMES ? names + "等" : names;
    }

    private static String spreads(List<Dispersion> dispersions) {
        return dispersions.stream()
                .map(spread -> spread.code() + spread.name() + Rounding.cv(spread.coefficient())
                        + (spread.critical() ? "（临界）" : "") + "（标准" + Rounding.limit(spread.limit()) + "）")
                .collect(Collectors.joining("、"));
    }
}
