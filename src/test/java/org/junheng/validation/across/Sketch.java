package org.junheng.validation.across;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Place;
import org.junheng.school.SchoolCode;

/** A report of an invented school as other reports see it; sound unless sketched otherwise. */
final class Sketch {

    static final LocalDate EXAM = LocalDate.of(2026, 10, 25);

    private final int number;
    private final Map<String, Amount> premises = new LinkedHashMap<>();
    private final List<Amount> terms = new ArrayList<>();
    private final List<PaperMark> papers = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<Course> courses = new ArrayList<>();
    private YearMonth period = YearMonth.of(2026, 10);
    private String type = "小学";
    private Headway headway = new Headway(500L, 500L, 0L, 0L);
    private @Nullable Long fullTime = 30L;
    private long content;
    private long figures;
    private long[] teachers = {};
    private long[] sitters = {};
    private @Nullable Imprint before;

    private Sketch(int number) {
        this.number = number;
        content = number * 100L;
        figures = number * 100L;
        area("教学及辅助用房面积", "3000");
        area("运动场地面积", "4000");
        area("教学仪器设备值", "120");
    }

    static Sketch of(int number) {
        return new Sketch(number);
    }

    Sketch month(int year, int month) {
        period = YearMonth.of(year, month);
        return this;
    }

    Sketch type(String label) {
        type = label;
        return this;
    }

    Sketch students(long students, long gained, long lost) {
        headway = new Headway(students, students, gained, lost);
        return this;
    }

    Sketch studentsUnknown() {
        headway = new Headway(null, null, 0L, 0L);
        return this;
    }

    Sketch fullTime(@Nullable Long counted) {
        fullTime = counted;
        return this;
    }

    Sketch area(String item, String value) {
        premises.put(item, new Amount(item, new Place("办学条件", "C" + (4 + premises.size())), new BigDecimal(value)));
        return this;
    }

    Sketch visits(long homes) {
        terms.add(new Amount("本学期家访学生数", new Place("家校心理", "B4"), BigDecimal.valueOf(homes)));
        return this;
    }

    Sketch content(long mark) {
        content = mark;
        return this;
    }

    Sketch figures(long mark) {
        figures = mark;
        return this;
    }

    Sketch teachers(long... marks) {
        teachers = marks;
        return this;
    }

    Sketch sitters(long... marks) {
        sitters = marks;
        return this;
    }

    Sketch activity(int row, int day, int partner) {
        visits.add(new Visit(new Place("结对帮扶", "A" + row), LocalDate.of(2026, 10, day), code(partner)));
        return this;
    }

    Sketch unclearActivity() {
        visits.add(new Visit(new Place("结对帮扶", "A9"), null, ""));
        return this;
    }

    Sketch paper(boolean even, double... scores) {
        BigDecimal full = BigDecimal.valueOf(100);
        List<BigDecimal> points =
                Arrays.stream(scores).mapToObj(BigDecimal::valueOf).toList();
        papers.add(new PaperMark(
                new PaperMark.Key("期中", EXAM, "九年级", "数学"),
                new Place("学业成绩", "H4"),
                full,
                scores.length,
                points.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                points.stream().map(each -> each.multiply(each)).reduce(BigDecimal.ZERO, BigDecimal::add),
                (int) points.stream().filter(each -> each.compareTo(full) > 0).count(),
                even));
        return this;
    }

    /** R6 of the stage, the months before this one oldest first. */
    Sketch course(double now, double... earlier) {
        List<BigDecimal> values =
                Arrays.stream(earlier).mapToObj(BigDecimal::valueOf).toList();
        courses.add(new Course(
                "小学",
                "生均教学仪器设备值",
                "办学条件",
                values,
                values.isEmpty() ? null : values.get(values.size() - 1),
                BigDecimal.valueOf(now)));
        return this;
    }

    Sketch after(Sketch last) {
        before = last.imprint();
        return this;
    }

    Reported reported() {
        return new Reported(new SchoolCode(code(number)), "第" + number + "学校", imprint(), before, courses);
    }

    private Imprint imprint() {
        return new Imprint(
                period,
                type,
                content,
                true,
                figures,
                headway,
                fullTime,
                List.copyOf(premises.values()),
                terms,
                roster("教师", "C", teachers),
                roster("学业成绩", "E", sitters),
                papers,
                visits,
                Map.of(),
                List.of());
    }

    private static Roster roster(String sheet, String column, long... marks) {
        return new Roster(
                sheet,
                column,
                IntStream.range(0, marks.length)
                        .mapToObj(i -> new Roster.Person(marks[i], 4 + i))
                        .toList());
    }

    static String code(int number) {
        return String.format("%010d", number);
    }

    static long[] people(int from, int to) {
        return LongStream.range(from, to).toArray();
    }
}
