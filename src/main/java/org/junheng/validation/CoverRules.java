package org.junheng.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.intake.AsOf;
import org.junheng.intake.RegisteredSchool;
import org.junheng.template.Book;
import org.junheng.template.CoverSheet;
import org.junheng.template.Line;

/** What the 封面 says of the report. */
final class CoverRules {

    static final Kind OTHER_NAME =
            new Kind("Q011", "学校名称与名录不一致", "学校名称与学校名录中的“{name}”不一致", "请改成名录中的全称或简称；学校已更名的请说明，并告知教育局修改名录");
    static final Kind FILLED = new Kind("Q015", "填报日期存疑", "填报日期{reason}", "请核对填报日期和所属期；无误的请说明");
    static final Kind SEQUENCE = new Kind("E016", "报送类型与更正序号不符", "报送类型是{kind}，{reason}", "初报的更正序号留空；更正依次填1、2……");
    static final Kind PHONE = new Kind("E210", "联系电话格式有误", "联系电话不是11位手机号，也不是区号加号码", "请填11位手机号，或“区号-号码”，按文本填写");

    static final List<Kind> KINDS = List.of(OTHER_NAME, FILLED, SEQUENCE, PHONE);

    private static final Pattern TELEPHONE =
            Pattern.compile("1[3-9][0-9]{9}|(0[0-9]{2,3}-?|\\(0[0-9]{2,3}\\)-?)[1-9][0-9]{6,7}(-[0-9]{1,6})?");

    private CoverRules() {}

    static Rule<Book> rules(Yardstick yardstick) {
        return Lines.each(
                CoverSheet.SPEC,
                Rule.all(List.of(
                        carriesTheRegistersName(yardstick),
                        wasFilledInTime(yardstick.period(), yardstick.asOf()),
                        CoverRules::countsItsCorrections,
                        hasTelephone())));
    }

    private static Rule<Line> carriesTheRegistersName(Yardstick yardstick) {
        Optional<RegisteredSchool> school = yardstick.school();
        return Lines.given(
                List.of(CoverSheet.NAME),
                line -> school.filter(known -> !known.isCalled(line.get(CoverSheet.NAME, ""))).stream()
                        .map(known -> line.finding(OTHER_NAME, CoverSheet.NAME, Map.of("name", known.name()))));
    }

    private static Rule<Line> wasFilledInTime(YearMonth period, AsOf asOf) {
        return Lines.given(List.of(CoverSheet.FILLED), line -> {
            LocalDate filled = line.need(CoverSheet.FILLED);
            String reason = filled.isBefore(period.atDay(1)) ? "早于所属期" + period : asOf.isFuture(filled) ? "在将来" : "";
            return Rule.unless(
                    reason.isEmpty(), () -> line.finding(FILLED, CoverSheet.FILLED, Map.of("reason", reason)));
        });
    }

    private static Stream<Finding> countsItsCorrections(Line line) {
        if (!line.has(CoverSheet.KIND) || line.entry(CoverSheet.SEQUENCE).faulty()) {
            return Stream.empty();
        }
        String kind = line.need(CoverSheet.KIND);
        boolean correction = kind.equals(CoverSheet.CORRECTION);
        boolean counted = line.get(CoverSheet.SEQUENCE, 0L) > 0;
        return Rule.unless(
                correction == counted,
                () -> line.finding(
                        SEQUENCE,
                        CoverSheet.SEQUENCE,
                        Map.of("kind", kind, "reason", correction ? "没有填更正序号" : "却填了更正序号")));
    }

    private static Rule<Line> hasTelephone() {
        return Lines.given(
                List.of(CoverSheet.PHONE),
                line -> Rule.unless(
                        TELEPHONE.matcher(line.get(CoverSheet.PHONE, "")).matches(),
                        () -> line.finding(PHONE, CoverSheet.PHONE, Map.of())));
    }
}
