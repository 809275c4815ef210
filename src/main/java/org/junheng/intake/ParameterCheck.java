package org.junheng.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.finding.Place;
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
                    new Shape(List.of(Parameters.CARRY_FORWARD, Parameters.LEAVE_OUT)::contains, "应为沿用上期或不计入"),
            Parameters.RETENTION,
                    new Shape(List.of(Parameters.OF_THOSE_DUE, Parameters.OF_ENTRANTS)::contains, "应为按应毕业人数或按入学人数"));
    private static final Pattern MARKS = Pattern.compile("考试满分|及格线|优秀线|低分线|[DEH][1-9]\\d?[a-e]?$");
    private static final Pattern WEIGHTS = Pattern.compile(Parameters.WEIGHTS.keySet().stream()
            .map(Parameters::weightName)
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private ParameterCheck() {}

    /** Whether a name means something whichever standard is in force. */
    static boolean knows(String name) {
        return name.equals(Parameters.COUNTY)
                || SHAPES.containsKey(name)
                || MARKS.matcher(name).lookingAt()
                || WEIGHTS.matcher(name).matches();
    }

    static List<String> complaints(List<Line> lines) {
        List<String> single = Stream.concat(
                        lines.stream().filter(line -> !fits(line)).map(ParameterCheck::words),
                        contradictions(lines).stream())
                .toList();
        return single.isEmpty() ? weights(lines) : single;
    }

    /** A parameter that is set twice, to one value and another. */
    private static List<String> contradictions(List<Line> lines) {
        Map<String, Line> set = new HashMap<>();
        List<String> words = new ArrayList<>();
        for (Line line : lines) {
            Line first = set.putIfAbsent(name(line), line);
            if (first != null && !value(first).equals(value(line))) {
                words.add(words(line, "与第" + first.row() + "行不一致，只留一行"));
            }
        }
        return words;
    }

    /** The weights of the composite make 100, those that are not set included. */
    private static List<String> weights(List<Line> lines) {
        Map<String, String> set = new LinkedHashMap<>();
        lines.stream().filter(ParameterCheck::isWeight).forEach(line -> set.put(name(line), value(line)));
        Parameters parameters = new Parameters(set);
        BigDecimal sum =
                Parameters.WEIGHTS.keySet().stream().map(parameters::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return lines.stream()
                .filter(line -> isWeight(line) && sum.compareTo(WHOLE) != 0)
                .map(line -> words(line, "与另外两项权重（不填的按默认值）之和应为100，现为" + sum.toPlainString()))
                .limit(1)
                .toList();
    }

    private static boolean isWeight(Line line) {
        return WEIGHTS.matcher(name(line)).matches();
    }

    private static String name(Line line) {
        return Typing.compact(line.get(ParameterSheet.NAME, ""));
    }

    private static String value(Line line) {
        return Typing.compact(line.get(ParameterSheet.VALUE, ""));
    }

    private static boolean fits(Line line) {
        if (MARKS.matcher(name(line)).lookingAt() || isWeight(line)) {
            return NUMBER.matcher(value(line)).matches();
        }
        Shape shape = SHAPES.get(name(line));
        return shape == null || shape.fits().test(value(line));
    }

    private static String words(Line line) {
        Shape shape = SHAPES.get(name(line));
        return words(line, shape == null ? "应为数字" : shape.words());
    }

    private static String words(Line line, String cure) {
        Place place = line.place(ParameterSheet.VALUE);
        return Bureau.FILE + " " + place.sheet() + "!" + place.cell() + "：参数“" + name(line) + "”" + cure;
    }
}
