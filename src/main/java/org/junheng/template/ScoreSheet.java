package org.junheng.template;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** 学业成绩: a student's papers of one exam a row; only in a month with an exam. */
public final class ScoreSheet {

    public static final Column<String> EXAM = Column.text("考试名称").required().use(TextUse.KEY);
    public static final Column<LocalDate> DATE = Column.date("考试日期").required();
    public static final Column<String> GRADE = Vocabulary.grade().required();
    public static final Column<String> CLASS = Vocabulary.schoolClass().required();
    public static final Column<String> STUDENT = Vocabulary.studentNumber();
    public static final Column<String> NAME = Vocabulary.studentName();

    /** A column of scores for each examined subject, in the order of the sheet. */
    public static final Map<String, Column<Score>> PAPERS = papers();

    public static final SheetSpec SPEC = SheetSpec.table(
            "学业成绩",
            "有考试的月份填写，一名学生填一行，从第4行起。缺考填“缺考”，免考填“免考”，不考的科目留空。",
            Stream.concat(Stream.of(EXAM, DATE, GRADE, CLASS, STUDENT, NAME), PAPERS.values().stream())
                    .toList());

    private ScoreSheet() {}

    /** The papers in which a workbook gives anybody a result; several ask, of every student. */
    public static Map<String, Column<Score>> taken(Book book) {
        return book.once(ScoreSheet.class, () -> {
            Map<String, Column<Score>> taken = new LinkedHashMap<>(PAPERS);
            taken.values().removeIf(paper -> book.lines(SPEC).stream().noneMatch(line -> line.has(paper)));
            return taken;
        });
    }

    private static Map<String, Column<Score>> papers() {
        Map<String, Column<Score>> papers = new LinkedHashMap<>();
        Subjects.EXAMINED.forEach(
                subject -> papers.put(subject, Column.score(subject).unit("分").aliases(Subjects.otherWords(subject))));
        return Collections.unmodifiableMap(papers);
    }
}
