package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.dossier.Conduct;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.RegisteredSchool;
import org.junheng.template.Column;
import org.junheng.template.ConductSheet;

/** What a school answers in 管理课程: so many of some answers are as they should be. */
final class Conducts {

    private static final Set<String> GOOD = Set.of("优秀", "良好");

    private final Map<Column<?>, Answer> answers;

    /** Whether one answer is as it should be; null when it is not known. */
    private interface Answer {
        @Nullable
        Boolean of(Conduct conduct);
    }

    private Conducts(Map<Column<?>, Answer> answers) {
        this.answers = answers;
    }

    /** Q3. */
    static Conducts management() {
        return new Conducts(ordered(ConductSheet.CHARTER, Conduct::charter, ConductSheet.DIGITAL, Conduct::digital));
    }

    /** Q6. */
    static Conducts culture() {
        return new Conducts(
                ordered(ConductSheet.MORAL, good(Conduct::moral), ConductSheet.CULTURE, good(Conduct::culture)));
    }

    /** Q7. */
    static Conducts courses() {
        Map<Column<?>, Answer> courses =
                ordered(ConductSheet.ALL_COURSES, Conduct::allCourses, ConductSheet.FULL_COURSES, Conduct::fullCourses);
        courses.put(ConductSheet.PRACTICE, Conduct::practice);
        return new Conducts(courses);
    }

    /** Q8. */
    static Conducts workload() {
        return new Conducts(Map.of(ConductSheet.WORKLOAD, Conduct::workload));
    }

    /** V1, where a yes is what should not be. */
    static Conducts selection() {
        return new Conducts(Map.of(ConductSheet.SELECTIVE, conduct -> {
            Boolean selective = conduct.selective();
            return selective == null ? null : (Boolean) !selective;
        }));
    }

    Brought of(RegisteredSchool school, Dossier dossier) {
        List<Column<?>> wrong = having(dossier, null);
        List<Column<?>> missed = having(dossier, false);
        Share share = new Share(
                school.code(),
                wrong.isEmpty() ? BigDecimal.valueOf(having(dossier, true).size()) : null,
                BigDecimal.valueOf(answers.size()),
                ConductSheet.SPEC.name(),
                answers.size(),
                dossier.wanting(ConductSheet.SPEC, Set.copyOf(wrong)));
        Boolean meets = !missed.isEmpty() ? Boolean.FALSE : wrong.isEmpty() ? Boolean.TRUE : null;
        String lack =
                answers.size() == 1 ? "" : missed.stream().map(Column::header).collect(Collectors.joining("、"));
        return Brought.judged(school, share, meets, lack);
    }

    /** The same told the other way: how many answers are as they should not be. */
    Brought offending(RegisteredSchool school, Dossier dossier) {
        Brought brought = of(school, dossier);
        Share share = brought.share();
        BigDecimal good = share.numerator();
        Share offences = new Share(
                share.school(),
                good == null ? null : BigDecimal.valueOf(answers.size()).subtract(good),
                share.denominator(),
                share.sheet(),
                share.rows(),
                share.wanting());
        return Brought.judged(school, offences, brought.meets(), "");
    }

    private List<Column<?>> having(Dossier dossier, @Nullable Boolean wanted) {
        return answers.entrySet().stream()
                .filter(answer -> Objects.equals(answer.getValue().of(dossier.conduct()), wanted))
                .<Column<?>>map(Map.Entry::getKey)
                .toList();
    }

    private static Answer good(Function<Conduct, @Nullable String> rating) {
        return conduct -> {
            String given = rating.apply(conduct);
            return given == null ? null : (Boolean) GOOD.contains(given);
        };
    }

    private static Map<Column<?>, Answer> ordered(Column<?> first, Answer one, Column<?> second, Answer other) {
        Map<Column<?>, Answer> answers = new LinkedHashMap<>();
        answers.put(first, one);
        answers.put(second, other);
        return answers;
    }
}
