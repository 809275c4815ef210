package org.junheng.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junheng.template.Line;
import org.junheng.template.ParameterSheet;
import org.junheng.template.Typing;

/** Refuses settings that cannot be meant, each with its cell and the cure. */
final class ParameterCheck {

    private record Shape(Predicate<String> fits, String words) {}

    private static final Map<String, Shape> SHAPES = Map.of(
            Parameters.DEADLINE,
                    new Shape(Pattern.compile("[1-9]|[12]\\d|3[01]").asMatchPredicate(), "应为1到31的整数"),
            Parameters.EARLIEST,
                    new Shape(
                            Pattern.compile("\\d{4}-(0[1-9]|1[0-2])(-\\d{2})?").asMatchPredicate(), "应为2026-01这样的年月"),
            Parameters.STANDARD, new Shape(List.of("优质均衡2017", "基本均衡2012")::contains, "应为优质均衡2017或基本均衡2012"),
            Parameters.MISSING_REPORTS,
                    new Shape(List.of(Parameters.CARRY_FORWARD, Parameters.LEAVE_OUT)::contains, "应为沿用上期或不计入"));
    private static final Pattern MARKS = Pattern.compile("考试满分|及格线|优秀线|低分线|[DEH][1-9]\\d?[a-e]?$");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private ParameterCheck() {}

    static List<String> complaints(List<Line> lines) {
        return lines.stream()
                .filter(line -> !fits(line))
                .map(ParameterCheck::words)
                .toList();
    }

    private static boolean fits(Line line) {
        String name = Typing.compact(line.get(ParameterSheet.NAME, ""));
        String value = Typing.compact(line.get(ParameterSheet.VALUE, ""));
        if (MARKS.matcher(name).lookingAt()) {
            return NUMBER.matcher(value).matches();
        }
        Shape shape = SHAPES.get(name);
        return shape == null || shape.fits().test(value);
    }

    private static String words(Line line) {
        String name = Typing.compact(line.get(ParameterSheet.NAME, ""));
        Shape shape = SHAPES.get(name);
        return Bureau.FILE + " " + line.place(ParameterSheet.VALUE).sheet() + "!"
                + line.place(ParameterSheet.VALUE).cell() + "：参数“" + name + "”"
                + (shape == null ? "应为数字" : shape.words());
    }
}
