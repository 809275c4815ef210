package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.TeacherFact;
import org.junheng.school.SchoolCode;
import org.junheng.template.Column;
import org.junheng.template.PostingSheet;
import org.junheng.template.TeacherSheet;

/**
 * Counts those whom a school has sent on 交流轮岗 this school year, the 骨干 among them, and the teachers who may be sent.
 *
 * @param tenure months at the school from which a teacher may go
 */
record Rotation(SchoolCode school, Dossier dossier, Rotating rotating, BigDecimal tenure) {

    private static final Set<Column<?>> ELIGIBILITY = Set.of(TeacherSheet.SINCE, TeacherSheet.BORN, TeacherSheet.SEX);

    /** Rotated ÷ eligible. */
    Share rotated() {
        Map<Boolean, List<TeacherFact>> eligible = dossier.teachers().stream()
                .filter(teacher -> !Boolean.FALSE.equals(eligible(teacher)))
                .collect(Collectors.partitioningBy(teacher -> eligible(teacher) != null));
        List<TeacherFact> open = eligible.getOrDefault(false, List.of());
        return share(
                sent(),
                open.isEmpty() ? eligible.getOrDefault(true, List.of()).size() : null,
                Stream.concat(
                        rotating.wanting().stream(),
                        open.stream().flatMap(teacher -> teachers().wanting(teacher, ELIGIBILITY).stream())));
    }

    /** The 骨干 among the rotated, by the school's own 教师 ÷ rotated. */
    Share backbone() {
        Map<Integer, TeacherFact> teachers =
                dossier.teachers().stream().collect(Collectors.toMap(TeacherFact::row, teacher -> teacher));
        List<TeacherFact> known = rotating.people().values().stream()
                .flatMap(posting -> Stream.ofNullable(posting.teacher()))
                .flatMap(row -> Stream.ofNullable(teachers.get(row)))
                .toList();
        List<String> open = new ArrayList<>();
        int backbone = 0;
        for (TeacherFact teacher : known) {
            Boolean holds = teachers().unlessWrong(teacher.backbone(), teacher, TeacherSheet.HONOUR);
            backbone += Boolean.TRUE.equals(holds) ? 1 : 0;
            if (holds == null) {
                open.addAll(dossier.wanting(TeacherSheet.SPEC, Set.of(TeacherSheet.HONOUR), teacher.row()));
            }
        }
        return share(
                (sent() == null || !open.isEmpty()) ? null : backbone,
                sent(),
                Stream.concat(rotating.wanting().stream(), open.stream()));
    }

    private @Nullable Integer sent() {
        return rotating.unsure().isEmpty() ? rotating.people().size() : null;
    }

    private Share share(@Nullable Integer numerator, @Nullable Integer denominator, Stream<String> wanting) {
        return new Share(
                school,
                numerator == null ? null : BigDecimal.valueOf(numerator),
                denominator == null ? null : BigDecimal.valueOf(denominator),
                PostingSheet.SPEC.name(),
                dossier.postings().size(),
                wanting.toList());
    }

    private Teachers teachers() {
        return new Teachers(dossier, null);
    }

    private @Nullable Boolean eligible(TeacherFact teacher) {
        return new Eligibility(dossier, tenure).of(teacher);
    }
}
