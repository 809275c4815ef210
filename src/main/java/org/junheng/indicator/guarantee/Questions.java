package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.CountyItem;
import org.junheng.indicator.county.Share;
import org.junheng.intake.Bureau;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;

/** Which question is put to the schools for each code that they answer. */
record Questions(YearMonth month, Bureau bureau) {

    /** The teachers rotated, of those who may be. */
    static final String ROTATED = "G11a";

    /** The county's figure first, then those by stage, group or town. */
    List<Reckoning> of(CountyItem item) {
        return switch (item.code()) {
            case "G3" -> ordinary(item, (school, dossier) -> Optional.of(new Rooms(item, school, dossier).brought()));
            case "G4" ->
                ordinary(item, (school, dossier) -> Optional.of(new Enrolment(item, school, dossier).brought()));
            case Guarantee.CLASS_SIZES -> new ClassSizes(item).reckonings();
            case "G9", "G12" -> byStage(item);
            case ROTATED -> rotation(item, Rotation::rotated);
            case "G11b" -> rotation(item, Rotation::backbone);
            case "Q1" -> retention(item);
            case "Q3" -> conduct(item, Conducts.management());
            case "Q4" -> training(item);
            case "Q5", "Q5b" -> new Skills(item, month, bureau).reckonings();
            case "Q5a" -> new Skills(item, month, bureau).utilisation();
            case "Q6" -> conduct(item, Conducts.culture());
            case "Q7" -> conduct(item, Conducts.courses());
            case "Q8" -> conduct(item, Conducts.workload());
            case "V1" ->
                List.of(new Reckoning(
                        Figure.whole(item, Judging.OFFENDERS),
                        school -> true,
                        (school, dossier) -> Optional.of(Conducts.selection().offending(school, dossier))));
            default -> throw new IllegalArgumentException("no school answers " + item.code());
        };
    }

    private static List<Reckoning> ordinary(CountyItem item, Ask ask) {
        return List.of(new Reckoning(
                Figure.whole(item, Judging.SCHOOLS),
                Questions::isOrdinary,
                (school, dossier) -> isOrdinary(school) ? ask.of(school, dossier) : Optional.empty()));
    }

    private static boolean isOrdinary(RegisteredSchool school) {
        return school.type() != SchoolType.SPECIAL;
    }

    private static List<Reckoning> conduct(CountyItem item, Conducts conducts) {
        return List.of(new Reckoning(
                Figure.whole(item, Judging.SCHOOLS),
                school -> true,
                (school, dossier) -> Optional.of(conducts.of(school, dossier))));
    }

    /** What full-time teachers have: training, a certificate. */
    private static List<Reckoning> byStage(CountyItem item) {
        Figure whole = Figure.whole(item, Judging.TOTAL);
        List<Reckoning> reckonings = new ArrayList<>();
        Stream.concat(Stream.of(whole), Stage.COMPULSORY.stream().map(whole::of))
                .map(figure -> Skills.reckoning(figure, item, school -> expects(school, figure.stage())))
                .forEach(reckonings::add);
        return reckonings;
    }

    private static boolean expects(RegisteredSchool school, @Nullable Stage stage) {
        return stage == null || (isOrdinary(school) && school.type().teaches(stage));
    }

    private List<Reckoning> rotation(CountyItem item, Counted counted) {
        BigDecimal tenure = Eligibility.tenure(item);
        Figure figure = Figure.whole(item, Judging.TOTAL);
        return List.of(new Reckoning(
                figure,
                school -> true,
                (school, dossier) -> Optional.of(Skills.judged(
                        school,
                        counted.of(new Rotation(
                                school.code(), dossier, Rotating.of(school.code(), dossier, month), tenure)),
                        figure.limit()))));
    }

    private List<Reckoning> retention(CountyItem item) {
        Retention retention = new Retention(bureau.parameters().retentionOfEntrants());
        Figure figure = Figure.whole(item, Judging.TOTAL);
        return List.of(new Reckoning(
                figure,
                school -> isOrdinary(school) && school.type().teaches(Stage.JUNIOR),
                (school, dossier) -> retention.of(school, dossier, figure.limit())));
    }

    private static List<Reckoning> training(CountyItem item) {
        BigDecimal limit = item.limit(CountyItem.WHOLE);
        return List.of(new Reckoning(
                Figure.whole(item, Judging.TOTAL_OF_EACH),
                school -> true,
                (school, dossier) -> Optional.of(Training.of(school, dossier, limit))));
    }

    /** One of the two counts of a rotation. */
    private interface Counted {
        Share of(Rotation rotation);
    }
}
