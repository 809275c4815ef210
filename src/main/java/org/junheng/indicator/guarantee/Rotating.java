package org.junheng.indicator.guarantee;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.PostingFact;
import org.junheng.indicator.dossier.PostingYear;
import org.junheng.indicator.dossier.TeacherFact;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.template.Column;
import org.junheng.template.PostingSheet;

/**
 * The people of a school with a 交流轮岗 posting that overlaps the school year up to a month.
 *
 * @param people those who surely have one, by number, each with the first such posting
 * @param unsure those of whom wrong cells leave it open
 * @param wanting these cells
 */
record Rotating(Map<Integer, PostingFact> people, Set<Integer> unsure, List<String> wanting) {

    private static final Set<Column<?>> TOLD_BY =
            Set.of(PostingSheet.TYPE, PostingSheet.FROM, PostingSheet.START, PostingSheet.END);

    static Rotating of(SchoolCode school, Dossier dossier, YearMonth month) {
        Map<Integer, Stage> stages = dossier.teachers().stream()
                .filter(teacher -> teacher.stage() != null)
                .collect(Collectors.toMap(TeacherFact::row, TeacherFact::stage));
        PostingYear year = new PostingYear(dossier, month);
        Map<Integer, PostingFact> people = new TreeMap<>();
        Map<Integer, PostingFact> open = new TreeMap<>();
        for (PostingFact posting : dossier.postings()) {
            Boolean rotates = Either.all(
                    said(posting.type(), PostingSheet.ROTATION),
                    said(posting.from(), school.digits()),
                    year.overlaps(posting),
                    posting.teacher() == null || stages.get(posting.teacher()) != Stage.SENIOR);
            if (!Boolean.FALSE.equals(rotates)) {
                (rotates == null ? open : people).putIfAbsent(posting.person(), posting);
            }
        }
        open.keySet().removeAll(people.keySet());
        return new Rotating(
                people,
                Set.copyOf(open.keySet()),
                open.values().stream()
                        .flatMap(posting -> dossier.wanting(PostingSheet.SPEC, TOLD_BY, posting.row()).stream())
                        .toList());
    }

    private static @Nullable Boolean said(String typed, String wanted) {
        return typed.isEmpty() ? null : (Boolean) typed.equals(wanted);
    }
}
