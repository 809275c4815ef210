package org.junheng.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.finding.Kind;
import org.junheng.intake.Register;
import org.junheng.school.SchoolCode;
import org.junheng.template.Column;
import org.junheng.template.Line;

/** Codes of other schools, in whichever column they stand. */
final class CodeRules {

    static final Kind UNKNOWN_SCHOOL = new Kind("E208", "对方学校标识码有误", "“{column}”{reason}", "请填写学校名录中的10位学校标识码，按文本填写");

    static final List<Kind> KINDS = List.of(UNKNOWN_SCHOOL);

    private CodeRules() {}

    static Rule<Line> isKnown(Column<String> column, Register register) {
        return Lines.given(List.of(column), line -> {
            Optional<SchoolCode> code = SchoolCode.parse(line.get(column, ""));
            boolean known = code.isPresent()
                    && (register.isEmpty() || register.find(code.get()).isPresent());
            return Rule.unless(
                    known,
                    () -> line.finding(
                            UNKNOWN_SCHOOL,
                            column,
                            Map.of("column", column.header(), "reason", code.isPresent() ? "不在学校名录中" : "不是10位数字")));
        });
    }
}
