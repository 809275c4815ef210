package org.junheng.validation.across;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.school.SchoolCalendar;

/** What has changed since the month before. */
public final class ChangeRules {

    static final Kind STUDENTS = new Kind("Q501", "学生数变化较大", "上月学生数{before}，本月{now}，变化超过10%或50人", "请核对班级学生表；确实如此的请说明");
    static final Kind BALANCE = new Kind(
            "Q502",
            "学生增减对不上",
            "上月学生数{before}，本月增加{gained}、减少{lost}，应为{due}，本月学生数是{now}",
            "请核对学生数和本月转入、转出、辍学、其他增减；确实如此的请说明");
    static final Kind TEACHERS =
            new Kind("Q503", "专任教师数变化较大", "上月专任教师{before}人，本月{now}人，变化超过10%", "请核对教师表有无漏填或重复；确实如此的请说明");
    static final Kind AREA =
            new Kind("Q504", "面积减少或大幅增加", "{item}上月{before}平方米，本月{now}平方米，{reason}", "请核对面积，单位是平方米；确实如此的请说明");
    static final Kind EQUIPMENT =
            new Kind("Q505", "教学仪器设备值减少", "{item}上月{before}万元，本月{now}万元", "请核对，单位是万元；报废等确实减少的请说明");
    static final Kind TERM = new Kind("Q510", "本学期累计数减少", "“{item}”上月填{before}，本月填{now}", "本学期的数从学期开始累计，请核对；确实如此的请说明");

    static final List<Kind> KINDS = List.of(STUDENTS, BALANCE, TEACHERS, AREA, EQUIPMENT, TERM);

    public static final List<String> AREAS = List.of("教学及辅助用房面积", "运动场地面积");
    public static final String VALUE = "教学仪器设备值";

    private static final long LARGEST_MOVE = 50;
    private static final long TENTH = 10;
    private static final BigDecimal MOST_GROWTH = new BigDecimal("1.2");
    private static final BigDecimal MU_LEAST = BigDecimal.valueOf(600);
    private static final BigDecimal MU_MOST = BigDecimal.valueOf(740);

    private ChangeRules() {}

    static Stream<Finding> ask(Reported school) {
        Imprint before = school.comparable();
        Stream<Finding> sinceLast = before == null ? Stream.empty() : sinceLast(school.now(), before);
        Imprint last = school.before();
        return Stream.concat(sinceLast, last == null ? Stream.empty() : inTheTerm(school.now(), last));
    }

    private static Stream<Finding> sinceLast(Imprint now, Imprint before) {
        return Stream.of(students(now, before), balance(now, before), teachers(now, before), premises(now, before))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> students(Imprint now, Imprint before) {
        Long current = now.headway().students();
        Long old = before.headway().students();
        return isFar(current, old) || (current != null && old != null && Math.abs(current - old) > LARGEST_MOVE)
                ? Stream.of(STUDENTS.at(now.top("班级学生"), "", Map.of("before", old, "now", current)))
                : Stream.empty();
    }

    private static Stream<Finding> balance(Imprint now, Imprint before) {
        Headway headway = now.headway();
        Long old = before.headway().students();
        Long students = headway.students();
        Long gained = headway.gained();
        Long lost = headway.lost();
        return old == null || students == null || gained == null || lost == null || students == old + gained - lost
                ? Stream.empty()
                : Stream.of(BALANCE.at(
                        now.top("班级学生"),
                        "",
                        Map.of(
                                "before", old,
                                "gained", gained,
                                "lost", lost,
                                "due", old + gained - lost,
                                "now", students)));
    }

    private static Stream<Finding> teachers(Imprint now, Imprint before) {
        return isFar(now.fullTime(), before.fullTime())
                ? Stream.of(TEACHERS.at(now.top("教师"), "", Map.of("before", before.fullTime(), "now", now.fullTime())))
                : Stream.empty();
    }

    private static boolean isFar(@Nullable Long now, @Nullable Long before) {
        return now != null && before != null && Math.abs(now - before) * TENTH > before;
    }

    private static Stream<Finding> premises(Imprint now, Imprint before) {
        Stream<Finding> areas = AREAS.stream()
                .flatMap(item -> now.premises(item).stream()
                        .flatMap(amount -> before.premises(item).stream()
                                .flatMap(old -> area(now, item, amount.value(), old.value()))));
        Stream<Finding> equipment = now.premises(VALUE).stream()
                .flatMap(amount -> before.premises(VALUE).stream()
                        .filter(old -> amount.value().compareTo(old.value()) < 0)
                        .map(old -> EQUIPMENT.at(now.top("办学条件"), "", facts(VALUE, old.value(), amount.value()))));
        return Stream.concat(areas, equipment);
    }

    private static Stream<Finding> area(Imprint now, String item, BigDecimal amount, BigDecimal old) {
        String reason = amount.compareTo(old) < 0
                ? "减少了" + (looksLikeMu(amount, old) ? "，像是把亩填进了平方米栏" : "")
                : amount.compareTo(old.multiply(MOST_GROWTH)) > 0 ? "增加超过20%" : "";
        Map<String, Object> facts = new TreeMap<>(facts(item, old, amount));
        facts.put("reason", reason);
        return reason.isEmpty() ? Stream.empty() : Stream.of(AREA.at(now.top("办学条件"), "", facts));
    }

    private static boolean looksLikeMu(BigDecimal amount, BigDecimal old) {
        return old.compareTo(amount.multiply(MU_LEAST)) > 0 && old.compareTo(amount.multiply(MU_MOST)) < 0;
    }

    private static Stream<Finding> inTheTerm(Imprint now, Imprint last) {
        return SchoolCalendar.termStart(now.period()).equals(SchoolCalendar.termStart(last.period()))
                ? now.terms().stream()
                        .flatMap(amount -> last.term(amount.item()).stream()
                                .filter(old -> amount.value().compareTo(old.value()) < 0)
                                .map(old -> TERM.at(
                                        amount.place(),
                                        amount.value().toPlainString(),
                                        facts(amount.item(), old.value(), amount.value()))))
                : Stream.empty();
    }

    private static Map<String, Object> facts(String item, BigDecimal before, BigDecimal now) {
        return Map.of("item", item, "before", before.toPlainString(), "now", now.toPlainString());
    }
}
