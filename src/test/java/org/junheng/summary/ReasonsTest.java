package org.junheng.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.CountyVerdict;
import org.junheng.indicator.CountyVerdict.Reason;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.Standards;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Topic;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.Founder;
import org.junheng.school.Locality;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    @Test
    void saysNothingOfACountyThatPasses() {
        assertThat(Reasons.of(month())).isEmpty();
    }

    @Test
    void namesTheSchoolsThatFail() {
        assertThat(Reasons.of(month(new Reason.UnitsFail(Stage.PRIMARY, units(2), 28))))
                .containsExactly("小学28所学校中有2所未达标：第1小学、第2小学");
        assertThat(Reasons.of(month(new Reason.UnitsUnknown(Stage.JUNIOR, units(1), 9))))
                .containsExactly("初中9所学校中有1所缺少数据，不能判定达标：第1小学");
    }

    @Test
    void namesTenAtMost() {
        assertThat(Reasons.of(month(new Reason.UnitsFail(Stage.PRIMARY, units(11), 28))))
                .containsExactly("小学28所学校中有11所未达标：第1小学、第2小学、第3小学、第4小学、第5小学、第6小学、第7小学、第8小学、第9小学、第10小学等");
    }

    @Test
    void namesTheSpreadsWithTheirLimits() {
        assertThat(Reasons.of(
                        month(new Reason.TooFarApart(Stage.PRIMARY, List.of(spread("0.6123"), spread("0.5002"))))))
                .containsExactly("小学有2项差异系数超过标准：R6生均教学仪器设备值0.612（标准0.5）、R6生均教学仪器设备值0.500（临界）（标准0.5）");
        assertThat(Reasons.of(month(new Reason.SpreadUnknown(Stage.PRIMARY, List.of(spread("0"))))))
                .containsExactly("小学有1项差异系数无法计算：R6");
    }

    @Test
    void saysWhatVetoesTheCounty() {
        assertThat(Reasons.of(month(new Reason.Vetoed(veto("V1", "考试招生或重点班", code(2))))))
                .containsExactly("一票否决：V1考试招生或重点班1所：第2小学");
        assertThat(Reasons.of(month(new Reason.Vetoed(veto("V3", "重大安全或违纪事件")))))
                .containsExactly("一票否决：V3重大安全或违纪事件");
        assertThat(Reasons.of(month(new Reason.VetoesUnknown(List.of(veto("V2", "违规择校"), veto("V4", "弄虚作假"))))))
                .containsExactly("否决项V2违规择校、V4弄虚作假没有填报或数据不全，不能判定");
    }

    private static CountyReading veto(String code, String name, SchoolCode... schools) {
        return new CountyReading(
                new Topic(code, name, "", "", null, null, ""),
                null,
                "",
                null,
                "",
                null,
                null,
                null,
                false,
                null,
                List.of(schools),
                List.of(),
                "");
    }

    private static Dispersion spread(String coefficient) {
        return new Dispersion(
                Stage.PRIMARY,
                "R6",
                "生均教学仪器设备值",
                2,
                BigDecimal.TEN,
                BigDecimal.ONE,
                BigDecimal.ONE,
                new BigDecimal(coefficient),
                new BigDecimal("0.50"));
    }

    private static List<Unit> units(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Unit(code(i), Stage.PRIMARY))
                .toList();
    }

    private static SchoolCode code(int number) {
        return new SchoolCode(String.format("%010d", number));
    }

    private static CountyMonth month(Reason... reasons) {
        List<SchoolMonth> schools = IntStream.rangeClosed(1, 11)
                .mapToObj(ReasonsTest::school)
                .map(school -> new SchoolMonth(school, DataStatus.CURRENT, null, "", null))
                .toList();
        return new CountyMonth(
                YearMonth.of(2026, 10),
                schools,
                new CountyFigures(
                        Standards.named("优质均衡2017").orElseThrow(),
                        List.of(),
                        List.of(),
                        new CountyVerdict(reasons.length == 0, List.of(reasons))),
                NoDossiers.FIGURES);
    }

    private static RegisteredSchool school(int number) {
        return new RegisteredSchool(
                code(number),
                "第" + number + "小学",
                List.of(),
                SchoolType.PRIMARY,
                Founder.PUBLIC,
                Locality.TOWN,
                "",
                "",
                null,
                true,
                "",
                "",
                null,
                null);
    }
}
