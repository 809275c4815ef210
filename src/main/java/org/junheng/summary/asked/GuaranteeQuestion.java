package org.junheng.summary.asked;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.indicator.CountyItem;
import org.junheng.indicator.county.CountyReading;
import org.junheng.summary.Rounding;
import org.junheng.summary.StatementGround;
import org.junheng.summary.Wording;

/** Asks what the standard wants of the county beyond its schools and does not get. */
record GuaranteeQuestion(StatementGround ground) {

    private static final int MISSED = 3400;
    private static final int HELD = 800;
    private static final int NAMED = 3;
    private static final Map<Character, String> SHEETS = Map.of('G', "政府保障", 'Q', "教育质量", 'S', "社会认可");

    Optional<Question> question() {
        List<CountyReading> asked = ground.picture().now().families().readings().stream()
                .filter(reading -> reading.whole()
                        && SHEETS.containsKey(reading.topic().code().charAt(0)))
                .filter(reading -> ground.standard()
                        .item(reading.topic().code())
                        .filter(item -> item.sense() != CountyItem.Sense.REPORTED)
                        .isPresent())
                .toList();
        List<CountyReading> missed = asked.stream()
                .filter(reading -> Boolean.FALSE.equals(reading.pass()))
                .sorted(Comparator.comparingInt(
                                (CountyReading reading) -> reading.failing().size())
                        .reversed())
                .toList();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(missed.isEmpty() ? held(asked) : question(asked, missed));
    }

    private static Question held(List<CountyReading> asked) {
        long unknown = asked.stream().filter(reading -> reading.pass() == null).count();
        return new Question(
                Question.Part.GUARANTEE,
                "政府保障",
                HELD,
                "政府保障和教育质量的要求都达到了吗？",
                asked.size() + "项要求没有一项未达标" + (unknown == 0 ? "。" : "，" + unknown + "项没有填报或数据不全。"));
    }

    private static Question question(List<CountyReading> asked, List<CountyReading> missed) {
        long unknown = asked.stream().filter(reading -> reading.pass() == null).count();
        return new Question(
                Question.Part.GUARANTEE,
                SHEETS.getOrDefault(missed.get(0).topic().code().charAt(0), ""),
                MISSED,
                "政府保障和教育质量还有哪些要求没达到？",
                asked.size() + "项要求中" + missed.size() + "项未达标"
                        + (unknown == 0 ? "" : "，" + unknown + "项没有填报或数据不全") + "。未达标的是"
                        + missed.stream()
                                .limit(NAMED)
                                .map(GuaranteeQuestion::words)
                                .collect(Collectors.joining("、"))
                        + (missed.size() > NAMED ? "等" + missed.size() + "项" : "") + "。");
    }

    private static String words(CountyReading reading) {
        String schools =
                reading.failing().isEmpty() ? "" : "，涉及" + reading.failing().size() + "所";
        return reading.topic().name() + "（" + Wording.value(reading)
                + (reading.limit() == null
                        ? ""
                        : "，标准" + (reading.atLeast() ? "≥" : "≤") + Rounding.limit(reading.limit())
                                + reading.topic().unit())
                + schools + "）";
    }
}
