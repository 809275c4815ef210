package org.junheng.indicator.research;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.indicator.county.Counted;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.ResearchFact;
import org.junheng.school.Stage;
import org.junheng.template.Column;
import org.junheng.template.ResearchSheet;

/**
 * The research of one school's report, by what was done; that of 高中 is left out, for so are its teachers.
 *
 * @param trainingHours 学时 of 校本培训
 * @param openers who gave an open lesson, by name
 */
public record ResearchTally(
        YearMonth month,
        Map<Activity, Counted> counts,
        Counted trainingHours,
        Counted openLessons,
        Set<String> openers) {

    private static final String SHEET = ResearchSheet.SPEC.name();
    private static final Set<Column<?>> KIND = Set.of(ResearchSheet.TYPE, ResearchSheet.STAGE);

    public ResearchTally {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        openers = Set.copyOf(openers);
    }

    public static ResearchTally of(Dossier dossier) {
        List<ResearchFact> rows = dossier.research().stream()
                .filter(row -> !row.stage().equals(Stage.SENIOR.label()))
                .toList();
        List<String> wanting = dossier.wanting(ResearchSheet.SPEC, KIND);
        Map<Activity, Counted> counts = new EnumMap<>(Activity.class);
        for (Activity activity : Activity.values()) {
            int count = of(rows, activity).size();
            counts.put(activity, Counted.of(SHEET, count, count, wanting));
        }
        List<ResearchFact> lessons = of(rows, Activity.OPEN_LESSON);
        return new ResearchTally(
                dossier.period(),
                counts,
                Counted.sum(
                        SHEET,
                        of(rows, Activity.TRAINING).stream()
                                .map(ResearchFact::hours)
                                .collect(Collectors.toList()),
                        wanting(dossier, ResearchSheet.HOURS)),
                Counted.of(SHEET, lessons.size(), lessons.size(), wanting(dossier, ResearchSheet.TEACHER)),
                lessons.stream().map(lesson -> lesson.teacher().strip()).collect(Collectors.toSet()));
    }

    Counted get(Activity activity) {
        return Objects.requireNonNull(counts.get(activity));
    }

    private static List<ResearchFact> of(List<ResearchFact> rows, Activity activity) {
        return rows.stream().filter(row -> row.type().equals(activity.label())).toList();
    }

    private static List<String> wanting(Dossier dossier, Column<?> further) {
        return dossier.wanting(ResearchSheet.SPEC, Set.of(ResearchSheet.TYPE, ResearchSheet.STAGE, further));
    }
}
