package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyItem;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.dossier.ClassFact;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.template.ClassSheet;

/** G5: how many classes are no larger than they may be, and how many lie in each band above. */
record ClassSizes(CountyItem item) {

    /**
     * A range of class sizes.
     *
     * @param above the greatest size that is smaller, null for none
     * @param most the greatest size of the band, null for none
     */
    record Band(
            String name,
            @Nullable BigDecimal above,
            @Nullable BigDecimal most) {

        boolean holds(long students) {
            BigDecimal size = BigDecimal.valueOf(students);
            return (above == null || size.compareTo(above) > 0) && (most == null || size.compareTo(most) <= 0);
        }
    }

    List<Reckoning> reckonings() {
        Figure whole = Figure.whole(item, Judging.TOTAL_OF_EACH);
        List<Reckoning> reckonings = new ArrayList<>();
        reckonings.add(new Reckoning(whole, school -> true, (school, dossier) -> sound(school, dossier, null)));
        for (Stage stage : Stage.COMPULSORY) {
            reckonings.add(
                    new Reckoning(whole.of(stage), expects(stage), (school, dossier) -> sound(school, dossier, stage)));
        }
        for (Stage stage : Stage.COMPULSORY) {
            for (Band band : bands(stage)) {
                reckonings.add(new Reckoning(
                        whole.of(stage).of(band.name(), null),
                        expects(stage),
                        (school, dossier) -> within(school, dossier, stage, band)));
            }
        }
        return reckonings;
    }

    private static Predicate<RegisteredSchool> expects(Stage stage) {
        return school -> school.type() != SchoolType.SPECIAL && school.type().teaches(stage);
    }

    List<Band> bands(Stage stage) {
        BigDecimal sound = item.limit(stage.label());
        BigDecimal large = item.limit("偏大");
        BigDecimal huge = item.limit("大班额");
        return List.of(
                new Band("标准班额（" + plain(sound) + "人及以下）", null, sound),
                new Band("偏大班额（" + next(sound) + "–" + plain(large) + "人）", sound, large),
                new Band("大班额（" + next(large) + "–" + plain(huge) + "人）", large, huge),
                new Band("超大班额（" + next(huge) + "人及以上）", huge, null));
    }

    private Optional<Brought> sound(RegisteredSchool school, Dossier dossier, @Nullable Stage stage) {
        List<ClassFact> classes = of(dossier, stage);
        if (classes.isEmpty()) {
            return stage == null
                    ? Optional.of(Brought.judged(school, share(school.code(), dossier, null, null, classes), null, ""))
                    : Optional.empty();
        }
        List<Boolean> answers = new ArrayList<>();
        classes.forEach(each -> answers.add(sound(each)));
        long good = answers.stream().filter(Boolean.TRUE::equals).count();
        long over = answers.stream().filter(Boolean.FALSE::equals).count();
        boolean open = good + over < classes.size();
        Share share = share(school.code(), dossier, open ? null : good, (long) classes.size(), classes);
        Boolean meets = over > 0 ? Boolean.FALSE : open ? null : Boolean.TRUE;
        return Optional.of(new Brought(school, share, meets, open, over > 0 ? over + "个班超过" : "", ""));
    }

    private @Nullable Boolean sound(ClassFact each) {
        Long students = each.students();
        if (students == null) {
            return null;
        }
        Stage stage = each.stage();
        List<Boolean> answers = (stage == null ? Stage.COMPULSORY.stream() : Stream.of(stage))
                .map(any -> BigDecimal.valueOf(students).compareTo(item.limit(any.label())) <= 0)
                .distinct()
                .toList();
        return answers.size() == 1 ? answers.get(0) : null;
    }

    private Optional<Brought> within(RegisteredSchool school, Dossier dossier, Stage stage, Band band) {
        List<ClassFact> classes = of(dossier, stage);
        if (classes.isEmpty()) {
            return Optional.empty();
        }
        boolean open = classes.stream().anyMatch(each -> each.students() == null || each.stage() == null);
        long inside = classes.stream()
                .flatMap(each -> Stream.ofNullable(each.students()))
                .filter(band::holds)
                .count();
        Share share = share(school.code(), dossier, open ? null : inside, (long) classes.size(), classes);
        return Optional.of(Brought.told(school, share));
    }

    /** The classes of a stage, and those whose stage cannot be told. */
    private static List<ClassFact> of(Dossier dossier, @Nullable Stage stage) {
        return dossier.classes().stream()
                .filter(each -> stage == null || each.stage() == null || each.stage() == stage)
                .toList();
    }

    private static Share share(
            SchoolCode school, Dossier dossier, @Nullable Long part, @Nullable Long all, List<ClassFact> classes) {
        return new Share(
                school,
                part == null ? null : BigDecimal.valueOf(part),
                all == null ? null : BigDecimal.valueOf(all),
                ClassSheet.SPEC.name(),
                classes.size(),
                part != null
                        ? List.of()
                        : classes.stream()
                                .flatMap(each -> dossier
                                        .wanting(
                                                ClassSheet.SPEC,
                                                Set.of(ClassSheet.STAGE, ClassSheet.STUDENTS),
                                                each.row())
                                        .stream())
                                .toList());
    }

    private static String plain(BigDecimal size) {
        return size.stripTrailingZeros().toPlainString();
    }

    private static String next(BigDecimal size) {
        return plain(size.add(BigDecimal.ONE));
    }
}
