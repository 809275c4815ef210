package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyItem;
import org.junheng.indicator.Exact;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.dossier.ClassFact;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolType;
import org.junheng.template.ClassSheet;
import org.junheng.template.ProfileSheet;

/** G4: whether a school has no more students of the compulsory stages than it may. */
record Enrolment(CountyItem item, RegisteredSchool school, Dossier dossier) {

    Brought brought() {
        BigDecimal students = students();
        List<String> wanting = new ArrayList<>(dossier.wanting(ClassSheet.SPEC, Set.of(ClassSheet.STUDENTS)));
        if (students == null) {
            return Brought.judged(school, share(null, null, wanting), null, "");
        }
        BigDecimal atWorst = eased(students, false) ? most("放宽") : most("");
        BigDecimal atBest = eased(students, true) ? most("放宽") : most("");
        Boolean meets = Either.way(students.compareTo(atBest) <= 0, students.compareTo(atWorst) <= 0);
        if (meets == null) {
            wanting.addAll(wrong());
        }
        Brought brought = Brought.judged(
                school,
                share(students, meets == null ? null : atWorst, wanting),
                meets,
                "超" + students.subtract(atBest).toPlainString() + "人");
        boolean byEasing = Boolean.TRUE.equals(meets) && students.compareTo(most("")) > 0;
        return byEasing ? brought.easedBy(reason()) : brought;
    }

    private Share share(@Nullable BigDecimal students, @Nullable BigDecimal most, List<String> wanting) {
        return new Share(
                school.code(),
                students,
                most,
                ClassSheet.SPEC.name(),
                dossier.classes().size(),
                wanting);
    }

    private @Nullable BigDecimal students() {
        List<Long> known = dossier.classes().stream()
                .map(ClassFact::students)
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty() || known.size() < dossier.classes().size()
                ? null
                : BigDecimal.valueOf(known.stream().mapToLong(Long::longValue).sum());
    }

    private BigDecimal most(String easing) {
        boolean through = school.type() == SchoolType.NINE_YEAR || school.type() == SchoolType.TWELVE_YEAR;
        return item.limit(easing + (through ? "一贯制" : "一般"));
    }

    private boolean eased(BigDecimal students, boolean atBest) {
        return early() || manyMigrants(students) || (atBest && !wrong().isEmpty());
    }

    private boolean early() {
        Long built = dossier.profile().built();
        return built != null && BigDecimal.valueOf(built).compareTo(item.limit("建成年份")) <= 0;
    }

    /** More than the share, by the classes that say how many they have. */
    private boolean manyMigrants(BigDecimal students) {
        long migrants = dossier.classes().stream()
                .map(ClassFact::migrants)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        return BigDecimal.valueOf(migrants)
                        .multiply(Exact.HUNDRED)
                        .compareTo(item.limit("随迁比例").multiply(students))
                > 0;
    }

    private List<String> wrong() {
        List<String> wrong = new ArrayList<>(dossier.wanting(ProfileSheet.SPEC, Set.of(ProfileSheet.BUILT)));
        wrong.addAll(dossier.wanting(ClassSheet.SPEC, Set.of(ClassSheet.MIGRANTS)));
        return wrong;
    }

    private String reason() {
        return (early() ? dossier.profile().built() + "年建成" : "随迁子女过半") + "，上限"
                + most("放宽").stripTrailingZeros().toPlainString() + "人";
    }
}
