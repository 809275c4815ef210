package org.junheng.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.indicator.CountyItem;
import org.junheng.indicator.county.CountyReading;
import org.junheng.school.SchoolCode;
import org.junheng.summary.Statement.Tone;
import org.junheng.summary.Statement.Topic;

/** What is to be said of what the standard asks of the county as a whole. */
record CountyStatements(StatementGround ground) {

    private static final int VETOED = 8000;
    private static final int VETO_UNKNOWN = 3300;
    private static final int MISSED = 1600;
    private static final int HOLD = 600;

    static Stream<Statement> of(StatementGround ground) {
        CountyStatements statements = new CountyStatements(ground);
        return Stream.of(statements.vetoed(), statements.vetoUnknown(), statements.asked())
                .flatMap(Optional::stream);
    }

    private Optional<Statement> vetoed() {
        List<CountyReading> vetoes = ground.picture().now().families().vetoes().stream()
                .filter(veto -> Boolean.FALSE.equals(veto.pass()))
                .toList();
        List<SchoolCode> schools = vetoes.stream()
                .flatMap(veto -> veto.failing().stream())
                .distinct()
                .toList();
        return statement(
                vetoes,
                Tone.SHORT,
                VETOED,
                names(vetoes) + (schools.isEmpty() ? "" : schools.size() + "所") + "，一票否决",
                schools.isEmpty() ? "" : "涉及的是" + Wording.schools(ground.names(schools)),
                "请立即查处纠正；消除以前全县不能评定达标");
    }

    private Optional<Statement> vetoUnknown() {
        List<CountyReading> vetoes = ground.picture().now().families().vetoes().stream()
                .filter(veto -> veto.pass() == null)
                .toList();
        return statement(
                vetoes, Tone.WATCH, VETO_UNKNOWN, "否决项" + names(vetoes) + "没有填报或数据不全，全县不能评定达标", "", fillIn(vetoes));
    }

    /** Who has to fill in what is not known: the bureau, or schools that bring no figure. */
    private String fillIn(List<CountyReading> vetoes) {
        List<String> actions = new ArrayList<>();
        if (vetoes.stream().anyMatch(this::statedByBureau)) {
            actions.add("请在县级底册的“县级指标”逐项填报是或否");
        }
        if (!vetoes.stream().allMatch(this::statedByBureau)) {
            actions.add("请缺数据的学校补报或改正“管理课程”表");
        }
        return String.join("，", actions);
    }

    private boolean statedByBureau(CountyReading veto) {
        return ground.picture()
                .standard()
                .item(veto.topic().code())
                .map(CountyItem::bureau)
                .orElse(true);
    }

    private Optional<Statement> asked() {
        List<CountyReading> asked = asked(ground.picture().now());
        List<CountyReading> missed = missed(asked);
        long unknown = asked.stream().filter(each -> each.pass() == null).count();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Statement(
                Topic.GUARANTEE,
                missed.isEmpty() ? unknown == 0 ? Tone.HOLDS : Tone.WATCH : Tone.WATCH,
                missed.isEmpty() ? HOLD : MISSED + missed.size(),
                "政府保障、教育质量和社会认可" + asked.size() + "项要求"
                        + (missed.isEmpty() ? "没有一项未达标" : "中" + missed.size() + "项未达标")
                        + (unknown == 0 ? "" : "，" + unknown + "项没有填报或数据不全"),
                "",
                ground.picture()
                        .before()
                        .filter(month -> !asked(month).isEmpty())
                        .map(month -> "未达标项数"
                                + Wording.fewerOrMore(
                                        missed.size(), missed(asked(month)).size(), "项"))
                        .orElse(""),
                missed.isEmpty() ? "" : "未达标的是" + names(missed),
                widest(missed),
                missed.stream().map(each -> each.topic().formula()).toList()));
    }

    /** The figures of the county as a whole that are judged and do not veto it. */
    private static List<CountyReading> asked(CountyMonth month) {
        return month.families().readings().stream()
                .filter(reading -> reading.whole() && !reading.topic().code().startsWith("V"))
                .filter(reading -> month.figures()
                        .standard()
                        .item(reading.topic().code())
                        .filter(item -> item.sense() != CountyItem.Sense.REPORTED)
                        .isPresent())
                .toList();
    }

    private static List<CountyReading> missed(List<CountyReading> asked) {
        return asked.stream().filter(each -> Boolean.FALSE.equals(each.pass())).toList();
    }

    private static String widest(List<CountyReading> missed) {
        return missed.stream()
                .filter(each -> !each.failing().isEmpty())
                .max(Comparator.comparingInt(
                                (CountyReading each) -> each.failing().size())
                        .thenComparing(each -> each.topic().code(), Comparator.reverseOrder()))
                .map(each -> missed.size() == 1
                        ? "涉及" + each.failing().size() + "所学校，"
                                + (each.failing().size() == 1 ? "请补齐" : "请逐校补齐")
                        : "涉及学校最多的是" + each.topic().name() + "，"
                                + each.failing().size() + "所，请逐校补齐")
                .orElse("");
    }

    private static Optional<Statement> statement(
            List<CountyReading> vetoes, Tone tone, int weight, String fact, String schools, String action) {
        return vetoes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(
                        Topic.GUARANTEE,
                        tone,
                        weight,
                        fact,
                        "",
                        "",
                        schools,
                        action,
                        vetoes.stream()
                                .map(each -> each.topic().formula())
                                .distinct()
                                .toList()));
    }

    private static String names(List<CountyReading> readings) {
        List<String> names = new ArrayList<>();
        readings.stream()
                .limit(Wording.NAMED)
                .forEach(each -> names.add(each.topic().name()));
        return String.join("、", names) + (readings.size() > Wording.NAMED ? "等" : "");
    }
}
