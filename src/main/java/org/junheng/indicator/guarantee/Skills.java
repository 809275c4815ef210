package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyItem;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.Bureau;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.Labelled;
import org.junheng.school.Locality;
import org.junheng.template.ConductSheet;
import org.junheng.template.TeacherSheet;

/** What full-time teachers have and can, and how well equipment is used: G9, G12 and Q5. */
record Skills(CountyItem item, YearMonth month, Bureau bureau) {

    private static final String SKILLED = "熟练";
    private static final String TOWNS = "城区和镇区";

    /** A group of schools, and what is asked of it. */
    private record Group(String name, @Nullable BigDecimal limit, Predicate<RegisteredSchool> holds) {}

    /** The county, then by locality, then by township. */
    List<Reckoning> reckonings() {
        return reckonings(Figure.whole(item, Judging.TOTAL), (figure, group) -> reckoning(figure, item, group));
    }

    /** The same for the means of 设施设备利用率. */
    List<Reckoning> utilisation() {
        return reckonings(
                Figure.whole(item, Judging.TOTAL).mean(),
                (figure, group) -> new Reckoning(
                        figure,
                        group,
                        (school, dossier) -> group.test(school)
                                ? Optional.of(Brought.told(school, used(school, dossier)))
                                : Optional.empty()));
    }

    private List<Reckoning> reckonings(Figure whole, Maker maker) {
        List<Reckoning> reckonings = new ArrayList<>(List.of(maker.of(whole, school -> true)));
        Stream.concat(localities(), towns())
                .map(group -> maker.of(whole.of(group.name(), group.limit()), group.holds()))
                .forEach(reckonings::add);
        return reckonings;
    }

    private Stream<Group> localities() {
        Stream<Group> asked = item.limits().containsKey(TOWNS)
                ? Stream.of(new Group(TOWNS, item.limit(TOWNS), school -> school.locality() != Locality.RURAL))
                : Stream.empty();
        return Stream.concat(
                asked,
                Labelled.labels(Locality.class).stream()
                        .map(label -> new Group(
                                label,
                                item.limits().get(label),
                                school -> school.locality().label().equals(label))));
    }

    private Stream<Group> towns() {
        return bureau.register().expected(month).stream()
                .map(RegisteredSchool::township)
                .distinct()
                .map(town -> new Group(town, null, school -> school.township().equals(town)));
    }

    /** The full-time teachers of the schools of a group who have or can what the item asks. */
    static Reckoning reckoning(Figure figure, CountyItem item, Predicate<RegisteredSchool> group) {
        return new Reckoning(figure, group, (school, dossier) -> {
            if (figure.stage() == null && !group.test(school)) {
                return Optional.empty();
            }
            Share share = having(item, school, new Teachers(dossier, figure.stage()));
            boolean none = figure.stage() != null
                    && share.known()
                    && share.denominator() != null
                    && share.denominator().signum() == 0;
            return none ? Optional.empty() : Optional.of(judged(school, share, figure.limit()));
        });
    }

    private static Share having(CountyItem item, RegisteredSchool school, Teachers teachers) {
        return switch (item.code()) {
            case "G9" ->
                teachers.share(school.code(), TeacherSheet.TRAINING_HOURS, teacher -> {
                    BigDecimal hours = teacher.trainingHours();
                    boolean enough = hours != null && hours.compareTo(item.limit("学时")) >= 0;
                    return teachers.unlessWrong(enough, teacher, TeacherSheet.TRAINING_HOURS);
                });
            case "G12" ->
                teachers.share(
                        school.code(),
                        TeacherSheet.CERTIFICATE,
                        teacher -> teachers.unlessWrong(teacher.certified(), teacher, TeacherSheet.CERTIFICATE));
            default -> {
                Set<String> wanted = item.code().equals("Q5") ? Set.of(SKILLED) : Set.of(SKILLED, "一般");
                yield teachers.share(
                        school.code(),
                        TeacherSheet.DIGITAL,
                        teacher -> teachers.unlessWrong(
                                wanted.contains(teacher.digital()), teacher, TeacherSheet.DIGITAL));
            }
        };
    }

    /** A count of people of a school, and how many are lacking to the limit. */
    static Brought judged(RegisteredSchool school, Share share, @Nullable BigDecimal limit) {
        Boolean meets = Percent.reaches(share, limit);
        BigDecimal have = share.numerator();
        BigDecimal of = share.denominator();
        String lack = limit == null || have == null || of == null || !Boolean.FALSE.equals(meets)
                ? ""
                : "少"
                        + of.multiply(limit)
                                .movePointLeft(2)
                                .subtract(have)
                                .setScale(0, RoundingMode.CEILING)
                                .toPlainString()
                        + "人";
        return new Brought(school, share, meets, !share.known(), lack, "");
    }

    /** A mean over the schools that say it; not being asked for, it is no fault not to. */
    private static Share used(RegisteredSchool school, Dossier dossier) {
        BigDecimal used = dossier.conduct().utilisation();
        List<String> wrong = dossier.wanting(ConductSheet.SPEC, Set.of(ConductSheet.UTILISATION));
        return new Share(school.code(), used, used == null ? null : BigDecimal.ONE, ConductSheet.SPEC.name(), 1, wrong);
    }

    /** Makes a reckoning of a figure over the schools of a group. */
    private interface Maker {
        Reckoning of(Figure figure, Predicate<RegisteredSchool> group);
    }
}
