package org.junheng.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.State;
import org.junheng.intake.Fate;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCode;

/**
 * How a school that has to report stands with its report of a month.
 *
 * @param inForce null when it has handed in nothing that can be used
 * @param refused its files that cannot be used, as far as it could be told that they are its own
 * @param lastReport the latest earlier month of which its figures are carried over; null when there is none
 */
public record Standing(
        RegisteredSchool school,
        YearMonth month,
        LocalDate deadline,
        @Nullable Handed inForce,
        List<Handed> refused,
        @Nullable YearMonth lastReport) {

    public Standing {
        refused = List.copyOf(refused);
    }

    /** Every school that has to report for the month, by code. */
    public static List<Standing> of(MonthPicture picture) {
        Map<SchoolCode, List<Handed>> files = new HashMap<>();
        for (Handed file : picture.files()) {
            SchoolCode school = file.school();
            if (school != null) {
                files.computeIfAbsent(school, code -> new ArrayList<>()).add(file);
            }
        }
        return picture.now().schools().stream()
                .map(school -> of(school, files.getOrDefault(school.school().code(), List.of()), picture))
                .sorted(Comparator.comparing(standing -> standing.school().code()))
                .toList();
    }

    private static Standing of(SchoolMonth school, List<Handed> own, MonthPicture picture) {
        YearMonth source = school.sourceMonth();
        return new Standing(
                school.school(),
                picture.period(),
                picture.bureau().parameters().deadline(picture.period()),
                own.stream()
                        .filter(file ->
                                file.fate() == Fate.IN_FORCE && picture.period().equals(file.period()))
                        .findFirst()
                        .orElse(null),
                own.stream().filter(file -> file.fate() == Fate.REFUSED).toList(),
                picture.period().equals(source) ? null : source);
    }

    public boolean isMissing() {
        return inForce == null;
    }

    public int toCorrect() {
        return inForce == null ? 0 : inForce.count(State.TO_CORRECT);
    }

    public int toExplain() {
        return inForce == null ? 0 : inForce.count(State.TO_EXPLAIN);
    }

    /** By how many days the report was late; 0 when it was not, or does not say. */
    public long daysLate() {
        LocalDate filled = inForce == null ? null : inForce.filled();
        return filled == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(deadline, filled));
    }

    /** Whether the school still has something to do. */
    public boolean waits() {
        return isMissing() || toCorrect() > 0 || toExplain() > 0;
    }

    /** {@code 缺报}, {@code 拒收}, {@code 退回、迟报}, {@code 待说明}, {@code 通过}. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (isMissing()) {
            words.add(refused.isEmpty() ? "缺报" : "拒收");
        } else {
            words.add(inForce == null ? "" : inForce.status().label());
        }
        if (daysLate() > 0) {
            words.add("迟报");
        }
        return String.join("、", words);
    }

    /** Why what was handed in cannot be used. */
    public String refusal() {
        return refused.stream()
                .flatMap(file -> file.findings().stream().limit(1))
                .map(finding -> finding.message())
                .distinct()
                .collect(Collectors.joining("；"));
    }
}
