package org.junheng.indicator.teaching;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.Family;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.PaperFact;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.Grade;
import org.junheng.school.Labelled;
import org.junheng.template.Typing;

/** Adds up the month's exams, class by class; a school that did not report sat none this month. */
public final class TeachingFamily implements Family {

    private final YearMonth month;
    private final Map<Key, Map<Place, Sums>> papers = new HashMap<>();
    private final Map<String, Map<String, Integer>> names = new HashMap<>();

    /**
     * A paper by what it is known by, whoever typed it.
     *
     * @param exam its name without spaces
     */
    private record Key(String exam, @Nullable LocalDate date, Grade grade, String subject) {}

    public TeachingFamily(YearMonth month) {
        this.month = month;
    }

    @Override
    public void add(RegisteredSchool school, Dossier dossier) {
        if (!dossier.period().equals(month)) {
            return;
        }
        Set<String> typed = new HashSet<>();
        for (PaperFact fact : dossier.papers()) {
            Optional<Grade> grade = Labelled.of(Grade.class, fact.grade());
            if (grade.isPresent() && !fact.exam().isEmpty()) {
                typed.add(fact.exam());
                add(school, fact, grade.get());
            }
        }
        typed.forEach(name -> names.computeIfAbsent(Typing.compact(name), key -> new HashMap<>())
                .merge(name, 1, Integer::sum));
    }

    private void add(RegisteredSchool school, PaperFact fact, Grade grade) {
        Key key = new Key(Typing.compact(fact.exam()), fact.date(), grade, fact.subject());
        Level level = fact.className().isEmpty() ? Level.SCHOOL : Level.CLASS;
        Place place = new Place(level, school.township(), school.code(), fact.className());
        papers.computeIfAbsent(key, k -> new HashMap<>()).merge(place, Sums.of(fact), Sums::plus);
    }

    /** The results by owner, by paper, and by class: each paper's are in order, so that little is left to be merged. */
    public TeachingFigures figures() {
        Map<Paper, Map<Place, Sums>> settled = new HashMap<>();
        papers.forEach((key, places) -> {
            Map<Place, Sums> paper = settled.computeIfAbsent(paper(key), k -> new HashMap<>());
            places.forEach((place, sums) -> paper.merge(place, sums, Sums::plus));
        });
        List<PaperResult> results = new ArrayList<>();
        settled.entrySet().parallelStream()
                .sorted(Map.Entry.comparingByKey())
                .map(paper -> new Sitting(paper.getKey(), paper.getValue()).results())
                .forEachOrdered(results::addAll);
        results.sort((one, other) -> Place.compareOwners(one.place(), other.place()));
        return new TeachingFigures(results);
    }

    private Paper paper(Key key) {
        return new Paper(
                name(key.exam()), key.date() == null ? onlyDate(key.exam()) : key.date(), key.grade(), key.subject());
    }

    /** As most schools type it. */
    private String name(String exam) {
        return names.getOrDefault(exam, Map.of()).entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(exam);
    }

    /** Where a date cannot be read, that of the only exam of this name. */
    private @Nullable LocalDate onlyDate(String exam) {
        List<LocalDate> dates = new ArrayList<>();
        for (Key key : papers.keySet()) {
            LocalDate date = key.date();
            if (date != null && key.exam().equals(exam) && !dates.contains(date)) {
                dates.add(date);
            }
        }
        return dates.size() == 1 ? dates.get(0) : null;
    }
}
