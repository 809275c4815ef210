package org.junheng.briefing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.briefing.BriefingPage.Fold;
import org.junheng.indicator.teaching.Goals.Goal;
import org.junheng.indicator.teaching.Level;
import org.junheng.indicator.teaching.Movement.Step;
import org.junheng.indicator.teaching.Paper;
import org.junheng.indicator.teaching.PaperResult;
import org.junheng.indicator.teaching.Sums;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.school.Unit;
import org.junheng.summary.Rounding;
import org.junheng.summary.SchoolMonth;
import org.junheng.summary.TeachingCourse;
import org.junheng.summary.Withheld;
import org.junheng.summary.Wording;
import org.junheng.template.PersonalNumbers;

/** One exam on the page; whatever is about too few students of a school stays out. */
final class ExamBlock {

    private static final int NAMED = 5;

    private final PageGround ground;
    private final TeachingCourse course;
    private final Paper exam;
    private final List<PaperResult> county;
    private final List<PaperResult> schools;

    ExamBlock(PageGround ground, TeachingCourse course, Paper exam) {
        this.ground = ground;
        this.course = course;
        this.exam = exam;
        this.county = of(Level.COUNTY);
        this.schools = of(Level.SCHOOL);
    }

    private List<PaperResult> of(Level level) {
        return course.figures()
                .of(level)
                .filter(result -> result.paper().isOf(exam))
                .toList();
    }

    TeachingPart.Exam exam() {
        String date = exam.date() == null ? "日期未填" : exam.date().toString();
        List<SchoolCode> codes = schools.stream()
                .flatMap(result -> Stream.ofNullable(result.place().school()))
                .distinct()
                .toList();
        return new TeachingPart.Exam(
                exam.exam() + "（" + date + "，" + codes.size() + "所学校）",
                county.stream().map(this::row).toList(),
                new Fold("算式", county.stream().flatMap(this::sums).toList()),
                new Fold(
                        "来源：" + codes.size() + "所学校的“学业成绩”表",
                        codes.stream().map(this::source).toList()),
                "落后较多的学校（内部资料，不得公布）",
                Stage.COMPULSORY.stream().flatMap(this::behind).toList());
    }

    private String source(SchoolCode code) {
        SchoolMonth school = ground.schools().get(code);
        return ground.name(code) + "：" + (school == null ? "" : PersonalNumbers.hiddenInName(school.sourcePath()));
    }

    private TeachingPart.Row row(PaperResult result) {
        Sums sums = result.sums();
        String grade = result.paper().grade().label();
        String subject = result.paper().subject();
        if (isHidden(result)) {
            String none = Rounding.NONE;
            return new TeachingPart.Row(
                    grade, subject, PageGround.FEW, none, none, none, Mark.none("不列"), none, none, none, none);
        }
        return new TeachingPart.Row(
                grade,
                subject,
                Rounding.number(BigDecimal.valueOf(sums.sat()), 0) + "/"
                        + Rounding.number(BigDecimal.valueOf(sums.entered()), 0),
                Rounding.rate(sums.mean()) + "/" + Rounding.limit(sums.fullMarks()),
                Rounding.rate(sums.scoreRate()),
                Rounding.rate(sums.passRate()),
                mark(course.goals().of(result)),
                Rounding.rate(sums.excellentRate()),
                Rounding.rate(sums.lowRate()),
                Rounding.cv(result.share().omega2()),
                course.movement()
                        .since(result)
                        .map(step -> Rounding.change(
                                sums.scoreRate(), step.before().sums().scoreRate(), 2))
                        .orElse(Rounding.NONE));
    }

    /** The whole county may be told of, unless it is so few that they are one school's. */
    private static boolean isHidden(PaperResult result) {
        int sat = result.sums().sat();
        return sat > 0 && Withheld.areFew(BigDecimal.valueOf(sat));
    }

    private static Mark mark(List<Goal> goals) {
        if (goals.stream().anyMatch(goal -> goal.met() == null)) {
            return Mark.NONE;
        }
        String missed = goals.stream()
                .filter(goal -> Boolean.FALSE.equals(goal.met()))
                .map(Wording::goal)
                .collect(Collectors.joining("、"));
        return missed.isEmpty()
                ? Mark.holds("达到" + goals.stream().map(Wording::goal).collect(Collectors.joining("、")))
                : Mark.falls("未达到" + missed);
    }

    private Stream<String> sums(PaperResult result) {
        Sums sums = result.sums();
        if (isHidden(result) || sums.sat() == 0) {
            return Stream.empty();
        }
        String sat = PageGround.exact(BigDecimal.valueOf(sums.sat()));
        String name = result.paper().grade().label() + result.paper().subject();
        return Stream.of(name + "：平均分=" + PageGround.exact(sums.sum()) + "÷" + sat + "，得分率=得分"
                + PageGround.exact(sums.sum()) + "÷满分合计" + PageGround.exact(sums.possible()) + "，及格率=" + sums.passed()
                + "÷" + sat + "，优秀率=" + sums.excellent() + "÷" + sat + "，低分率=" + sums.low() + "÷" + sat + "，综合得分"
                + Rounding.rate(course.weights().composite(sums)) + "，标准差" + Rounding.rate(sums.deviation()) + "，η²="
                + Rounding.cv(result.share().eta2())
                + course.movement().since(result).map(ExamBlock::before).orElse(""));
    }

    private static String before(Step step) {
        return "；上次为" + Wording.month(step.month())
                + step.before().paper().grade().label() + "“"
                + step.before().paper().exam() + "”，得分率"
                + Rounding.rate(step.before().sums().scoreRate());
    }

    /** The schools of a stage whose standard scores are lowest on average, below nought. */
    private Stream<TeachingPart.Behind> behind(Stage stage) {
        Map<SchoolCode, List<PaperResult>> papers = new TreeMap<>();
        visible(stage)
                .forEach(result -> papers.computeIfAbsent(
                                Objects.requireNonNull(result.place().school()), code -> new ArrayList<>())
                        .add(result));
        return papers.entrySet().stream()
                .filter(school -> average(school.getValue()).signum() < 0)
                .sorted(Comparator.comparing(school -> average(school.getValue())))
                .limit(NAMED)
                .map(school -> behind(stage, school.getKey(), school.getValue()));
    }

    private TeachingPart.Behind behind(Stage stage, SchoolCode school, List<PaperResult> papers) {
        PaperResult worst = papers.stream()
                .min(Comparator.comparing(ExamBlock::score).thenComparing(PaperResult::paper))
                .orElseThrow();
        return new TeachingPart.Behind(
                SchoolPages.file(school),
                ground.name(school),
                stage.label(),
                papers.size() + "科次",
                Rounding.number(average(papers), 2),
                worst.paper().grade().label() + worst.paper().subject() + "（" + Rounding.number(score(worst), 2)
                        + "，县内第" + worst.rank() + "名）");
    }

    /** The papers of a stage that may be told school by school. */
    private List<PaperResult> visible(Stage stage) {
        Set<PaperResult> hidden = new HashSet<>();
        schools.stream()
                .filter(result -> result.sums().sat() > 0)
                .collect(Collectors.groupingBy(PaperResult::paper))
                .values()
                .forEach(paper -> hidden.addAll(Withheld.fewest(
                        paper.stream()
                                .sorted(Comparator.comparing((PaperResult result) ->
                                                result.sums().sat())
                                        .thenComparing(result -> Objects.requireNonNull(
                                                result.place().school())))
                                .toList(),
                        result -> BigDecimal.valueOf(result.sums().sat()))));
        return schools.stream()
                .filter(result -> result.paper().grade().stage() == stage
                        && result.standardScore() != null
                        && !hidden.contains(result))
                .filter(result -> !ground.withheld()
                        .hides(new Unit(Objects.requireNonNull(result.place().school()), stage)))
                .toList();
    }

    private static BigDecimal score(PaperResult result) {
        return Optional.ofNullable(result.standardScore()).orElseThrow();
    }

    private static BigDecimal average(List<PaperResult> papers) {
        return papers.stream()
                .map(ExamBlock::score)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(papers.size()), MathContext.DECIMAL64);
    }
}
