package org.junheng.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junheng.finding.Kind;
import org.junheng.template.Column;
import org.junheng.template.Line;

/** Students' numbers (学籍号), in whichever sheet they stand. */
final class StudentNumbers {

    static final Kind MALFORMED = new Kind("E206", "学籍号有误", "学籍号{reason}", "请对照学籍系统核对：G、J或L加18位，G后面是本人身份证号码");
    static final Kind REPEATED = new Kind("E207", "学籍号重复", "{where}中学籍号与第{row}行相同", "同一名学生只填一行；不是同一名学生的请核对学籍号");

    static final List<Kind> KINDS = List.of(MALFORMED, REPEATED);

    private static final int LENGTH = 19;
    private static final char CITIZEN = 'G';

    private StudentNumbers() {}

    static Rule<Line> isSound(Column<String> column) {
        return Lines.given(
                List.of(column),
                line -> Rule.unless(
                        sound(line, column).isPresent(),
                        () -> line.finding(MALFORMED, column, Map.of("reason", trouble(capitals(line, column))))));
    }

    /** The number of a line in capitals, unless it is empty or wrong. */
    static Optional<String> sound(Line line, Column<String> column) {
        String typed = line.get(column, "");
        return Optional.of(isSound(typed) ? typed : capitals(line, column)).filter(StudentNumbers::isSound);
    }

    private static String capitals(Line line, Column<String> column) {
        return line.get(column, "").toUpperCase(Locale.ROOT);
    }

    private static boolean isSound(String number) {
        return isShaped(number) && (number.charAt(0) != CITIZEN || ResidentId.ends(number, 1));
    }

    private static String trouble(String number) {
        return isShaped(number) ? "中G后面的身份证号码无效" : "应为G、J或L加18位";
    }

    /** A G, J or L and eighteen letters or digits; without a pattern, for it is asked of every student. */
    private static boolean isShaped(String number) {
        if (number.length() != LENGTH || "GJL".indexOf(number.charAt(0)) < 0) {
            return false;
        }
        for (int i = 1; i < LENGTH; i++) {
            char c = number.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }
}
