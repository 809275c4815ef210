package org.junheng.indicator.dossier;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junheng.intake.Parameters;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.SheetSpec;

/**
 * What one report says of its school, typed and without the names of students: the facts from which every family of
 * indicators is computed. A value that was left blank or is wrong is null; {@code faults} tells the two apart.
 *
 * @param period the month that the report is about
 * @param papers the exams' results by class and subject, never a student's
 * @param faults the cells that hold no usable value (E1xx)
 */
public record Dossier(
        YearMonth period,
        Profile profile,
        List<ClassFact> classes,
        List<TeacherFact> teachers,
        List<RoomFact> rooms,
        List<PaperFact> papers,
        List<ActivityFact> activities,
        List<PostingFact> postings,
        List<LiftingFact> lifting,
        List<ResearchFact> research,
        CareFacts care,
        List<SurveyFact> surveys,
        Conduct conduct,
        List<Fault> faults) {

    public Dossier {
        classes = List.copyOf(classes);
        teachers = List.copyOf(teachers);
        rooms = List.copyOf(rooms);
        papers = List.copyOf(papers);
        activities = List.copyOf(activities);
        postings = List.copyOf(postings);
        lifting = List.copyOf(lifting);
        research = List.copyOf(research);
        surveys = List.copyOf(surveys);
        faults = List.copyOf(faults);
    }

    /**
     * The facts of a workbook. A row that stands twice (E204, E207, E304) counts once, the first.
     *
     * @param parameters full marks and the lines of 及格, 优秀 and 低分
     */
    public static Dossier of(Book book, YearMonth period, Parameters parameters) {
        return new Dossier(
                period,
                Profile.of(book),
                ClassFact.of(book),
                TeacherFact.of(book, period),
                RoomFact.of(book),
                PaperFact.of(book, new Marking(parameters)),
                ActivityFact.of(book),
                PostingFact.of(book),
                LiftingFact.of(book),
                ResearchFact.of(book),
                CareFacts.of(book),
                SurveyFact.of(book),
                Conduct.of(book),
                Fault.of(book));
    }

    /** The cells of these columns that hold no usable value, such as {@code 教师!O12}. */
    public List<String> wanting(SheetSpec sheet, Set<Column<?>> columns) {
        return wanting(sheet.name(), columns.stream().map(Column::header).toList());
    }

    /** The same in one row of a table. */
    public List<String> wanting(SheetSpec sheet, Set<Column<?>> columns, int row) {
        return faults.stream()
                .filter(fault -> fault.row() == row && fault.sheet().equals(sheet.name()))
                .filter(fault ->
                        columns.stream().anyMatch(column -> column.header().equals(fault.column())))
                .map(Fault::place)
                .toList();
    }

    private List<String> wanting(String sheet, List<String> headers) {
        return faults.stream()
                .filter(fault -> fault.sheet().equals(sheet) && headers.contains(fault.column()))
                .map(Fault::place)
                .toList();
    }
}
