package org.junheng.validation.across;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.finding.Kind;
import org.junheng.finding.NotAsked;

/** Activities of 结对帮扶, which both schools report. */
final class PairRules {

    static final Kind ONE_SIDED =
            new Kind("Q604", "结对活动对方没有填报", "{date}与{other}的活动，对方本月报表中没有", "请与对方学校核对活动日期和学校标识码；确实如此的请说明");

    static final List<Kind> KINDS = List.of(ONE_SIDED);

    private PairRules() {}

    static Stream<Said> ask(List<Reported> schools) {
        Map<String, Reported> byCode = byCode(schools);
        return schools.stream()
                .flatMap(school -> school.now().visits().stream()
                        .filter(Visit::isClear)
                        .flatMap(visit -> {
                            Reported other = byCode.get(visit.partner());
                            return other == null || isTold(school, visit, other)
                                    ? Stream.empty()
                                    : Stream.of(new Said(
                                            school.school(),
                                            ONE_SIDED.at(
                                                    visit.place(),
                                                    String.valueOf(visit.date()),
                                                    Map.of(
                                                            "date",
                                                            Objects.requireNonNull(visit.date()),
                                                            "other",
                                                            other.name()))));
                        }));
    }

    /** Why a school's activities could not be compared. */
    static Stream<NotAsked> notAsked(Reported school, Set<String> reporting) {
        List<String> silent = school.now().visits().stream()
                .filter(visit -> visit.isClear() && !reporting.contains(visit.partner()))
                .map(Visit::partner)
                .distinct()
                .toList();
        return silent.isEmpty()
                ? Stream.empty()
                : Stream.of(new NotAsked(ONE_SIDED.code(), "结对学校" + String.join("、", silent) + "没有本月的报表"));
    }

    /** Whether the partner reports as many activities of that day up to this one, or some that cannot be read. */
    private static boolean isTold(Reported school, Visit visit, Reported other) {
        List<Visit> own = school.now().visits().stream()
                .filter(each -> each.partner().equals(visit.partner()) && Objects.equals(each.date(), visit.date()))
                .toList();
        long told = other.now().visits().stream()
                .filter(each ->
                        each.partner().equals(school.school().digits()) && Objects.equals(each.date(), visit.date()))
                .count();
        return own.indexOf(visit) < told || other.now().visits().stream().anyMatch(each -> !each.isClear());
    }

    private static Map<String, Reported> byCode(List<Reported> schools) {
        return schools.stream()
                .collect(Collectors.toMap(school -> school.school().digits(), Function.identity()));
    }
}
