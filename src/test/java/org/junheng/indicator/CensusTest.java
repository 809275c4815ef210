package org.junheng.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.school.Figure;
import org.junheng.school.Measure;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junheng.template.DrawnBook;
import org.junheng.template.SoundBook;
import org.junit.jupiter.api.Test;

/** What is counted of a school's workbook; the sound one has 78 pupils of 小学 and 45 of 初中, weighted 78 : 49.5. */
class CensusTest {

    private static final SchoolCode SCHOOL = new SchoolCode(SoundBook.SCHOOL);

    @Test
    void countsEveryMeasureOfAPrimaryUnit() {
        assertThat(drawn(SoundBook.drawn(), Stage.PRIMARY))
                .isEqualTo(Map.ofEntries(
                        Map.entry(Measure.STUDENTS, "78"),
                        Map.entry(Measure.FULL_TIME_TEACHERS, "2"),
                        Map.entry(Measure.QUALIFIED_TEACHERS, "2"),
                        Map.entry(Measure.BACKBONE_TEACHERS, "1"),
                        Map.entry(Measure.SPORT_ART_TEACHERS, "1"),
                        Map.entry(Measure.SENIOR_TITLE_TEACHERS, "1"),
                        Map.entry(Measure.TEACHING_AREA, "900"),
                        Map.entry(Measure.GYM_AREA, "183.5294117647058823529411764705882"),
                        Map.entry(Measure.GROUND_AREA, "1468.235294117647058823529411764706"),
                        Map.entry(Measure.EQUIPMENT_VALUE, "73411.76470588235294117647058823529"),
                        Map.entry(Measure.MULTIMEDIA_ROOMS, "4.894117647058823529411764705882353"),
                        Map.entry(Measure.BOOKS, "3181.176470588235294117647058823529"),
                        Map.entry(Measure.COMPUTERS, "24.47058823529411764705882352941176")));
    }

    @Test
    void aPartTimeTeacherIsNotCounted() {
        assertThat(drawn(SoundBook.drawn(), Stage.JUNIOR))
                .containsEntry(Measure.FULL_TIME_TEACHERS, "2")
                .containsEntry(Measure.BACKBONE_TEACHERS, "0");
    }

    @Test
    void aTemporaryTeacherIsNotCounted() {
        assertThat(drawn(SoundBook.drawn().set("教师!M4", "临聘"), Stage.PRIMARY))
                .containsEntry(Measure.FULL_TIME_TEACHERS, "1");
    }

    @Test
    void theSharesOfAnItemAddUpToTheWhole() {
        Map<Measure, Figure> primary = figures(SoundBook.drawn(), Stage.PRIMARY);
        Map<Measure, Figure> junior = figures(SoundBook.drawn(), Stage.JUNIOR);

        assertThat(value(primary, Measure.GYM_AREA).add(value(junior, Measure.GYM_AREA)))
                .isEqualByComparingTo("300");
    }

    @Test
    void anItemWithoutAnyCellIsNotReportedAndNotZero() {
        Map<Measure, Figure> figures = figures(SoundBook.drawn().set("办学条件!E11", ""), Stage.PRIMARY);

        assertThat(figures.get(Measure.BOOKS))
                .isEqualTo(new Figure(unit(Stage.PRIMARY), Measure.BOOKS, null, "办学条件", 0, List.of()));
    }

    @Test
    void aWrongCellLeavesTheMeasureWithoutAValueAndIsNamed() {
        Map<Measure, Figure> figures = figures(SoundBook.drawn().set("班级学生!D5", "三十八"), Stage.PRIMARY);

        assertThat(figures.get(Measure.STUDENTS))
                .isEqualTo(new Figure(unit(Stage.PRIMARY), Measure.STUDENTS, null, "班级学生", 1, List.of("班级学生!D5")));
        assertThat(wanting(figures, Measure.GYM_AREA)).containsExactly("班级学生!D5");
        assertThat(value(figures, Measure.TEACHING_AREA)).isEqualByComparingTo("900");
    }

    @Test
    void aWrongCellOfATeacherWhoDoesNotCountDoesNoHarm() {
        assertThat(drawn(SoundBook.drawn().set("教师!I6", "博古"), Stage.JUNIOR))
                .containsEntry(Measure.QUALIFIED_TEACHERS, "2");
    }

    @Test
    void aWrongDegreeLeavesOnlyTheMeasureThatNeedsItOpen() {
        Map<Measure, Figure> figures = figures(SoundBook.drawn().set("教师!I4", "博古"), Stage.PRIMARY);

        assertThat(wanting(figures, Measure.QUALIFIED_TEACHERS)).containsExactly("教师!I4");
        assertThat(value(figures, Measure.FULL_TIME_TEACHERS)).isEqualByComparingTo("2");
    }

    @Test
    void aClassThatStandsTwiceCountsOnce() {
        assertThat(drawn(SoundBook.drawn().set("班级学生!C5", "1班"), Stage.PRIMARY)).containsEntry(Measure.STUDENTS, "40");
    }

    @Test
    void aTeacherWhoStandsTwiceCountsOnce() {
        DrawnBook twice = SoundBook.drawn().set("教师!C5", "'341802198503120015").set("教师!F5", "小学");

        assertThat(drawn(twice, Stage.PRIMARY)).containsEntry(Measure.FULL_TIME_TEACHERS, "2");
    }

    @Test
    void seniorStudentsTakeTheirShare() {
        DrawnBook withSenior = SoundBook.drawn().set("学校概况!B10", "100");

        assertThat(drawn(withSenior, Stage.PRIMARY))
                .containsEntry(Measure.GYM_AREA, "90.17341040462427745664739884393064");
    }

    private static Unit unit(Stage stage) {
        return new Unit(SCHOOL, stage);
    }

    private static BigDecimal value(Map<Measure, Figure> figures, Measure measure) {
        return Objects.requireNonNull(
                Objects.requireNonNull(figures.get(measure)).value());
    }

    private static List<String> wanting(Map<Measure, Figure> figures, Measure measure) {
        return Objects.requireNonNull(figures.get(measure)).wanting();
    }

    private static Map<Measure, Figure> figures(DrawnBook book, Stage stage) {
        Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
        Census.of(book.read(), SCHOOL, SchoolType.NINE_YEAR).stream()
                .filter(figure -> figure.unit().equals(unit(stage)))
                .forEach(figure -> figures.put(figure.measure(), figure));
        return figures;
    }

    private static Map<Measure, String> drawn(DrawnBook book, Stage stage) {
        Map<Measure, String> drawn = new EnumMap<>(Measure.class);
        figures(book, stage)
                .forEach((measure, figure) -> drawn.put(
                        measure,
                        value(Map.of(measure, figure), measure)
                                .stripTrailingZeros()
                                .toPlainString()));
        return drawn;
    }
}
