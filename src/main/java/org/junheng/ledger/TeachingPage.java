package org.junheng.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.teaching.Goals.Goal;
import org.junheng.indicator.teaching.Level;
import org.junheng.indicator.teaching.Movement.Step;
import org.junheng.indicator.teaching.PaperFigures;
import org.junheng.indicator.teaching.PaperResult;
import org.junheng.indicator.teaching.Sums;
import org.junheng.school.SchoolCode;
import org.junheng.summary.TeachingCourse;
import org.junheng.summary.Wording;
import org.junheng.workbook.BulkLayout;
import org.junheng.workbook.BulkSheet;
import org.junheng.workbook.Look;
import org.junheng.workbook.Marked;
import org.junheng.workbook.SheetColumn;
import org.junheng.workbook.Tint;

/** 教学质量: every paper of the month's exams, for the county, each town, school and class, with the sums it follows from. */
record TeachingPage(CountyTable table, TeachingCourse course) implements Chapter {

    private static final int FROZEN = 4;
    private static final String SHEET = "学业成绩";
    private static final String SUMMED = "本表各校之和";

    TeachingPage(CountyTable table) {
        this(table, table.teaching());
    }

    @Override
    public BulkLayout layout() {
        Stream<SheetColumn> identity = Stream.of(
                new SheetColumn("层级", 7, Look.CENTRED),
                Cells.CODE,
                new SheetColumn("名称", 28, Look.TEXT),
                new SheetColumn("班级", 8, Look.CENTRED),
                new SheetColumn("乡镇街道", 14, Look.TEXT),
                new SheetColumn("考试名称", 30, Look.TEXT),
                new SheetColumn("考试日期", 12, Look.DATE),
                new SheetColumn("年级", 9, Look.CENTRED),
                new SheetColumn("学科", 12, Look.CENTRED));
        Stream<SheetColumn> figures = Stream.of(
                        "满分", "应考人数", "实考人数", "平均分", "得分率", "及格率", "优秀率", "低分率", "标准差", "标准分", "综合得分")
                .map(header -> new SheetColumn(header, 10, Look.DECIMAL2));
        Stream<SheetColumn> standing = Stream.of(
                new SheetColumn("县内名次（内部资料）", 12, Look.WHOLE),
                new SheetColumn("乡镇内名次（内部资料）", 12, Look.WHOLE),
                new SheetColumn("校际差异率ω²", 14, Look.DECIMAL4),
                new SheetColumn("校际差异率η²", 14, Look.DECIMAL4),
                new SheetColumn("年度目标", 20, Look.TEXT),
                new SheetColumn("是否达标", 16, Look.CENTRED),
                new SheetColumn("上次考试", 40, Look.TEXT),
                new SheetColumn("上次得分率", 11, Look.DECIMAL2),
                new SheetColumn("得分率变化", 11, Look.DECIMAL2),
                new SheetColumn("及格率变化", 11, Look.DECIMAL2),
                new SheetColumn("名次进退（内部资料）", 12, Look.WHOLE));
        Stream<SheetColumn> sources = Stream.of(
                new SheetColumn("得分合计", 14, Look.NUMBER),
                new SheetColumn("得分平方和", 16, Look.NUMBER),
                new SheetColumn("及格人数", 10, Look.WHOLE),
                new SheetColumn("优秀人数", 10, Look.WHOLE),
                new SheetColumn("低分人数", 10, Look.WHOLE),
                new SheetColumn("来源文件", 40, Look.TEXT),
                new SheetColumn("来源工作表", 12, Look.CENTRED),
                new SheetColumn("来源行数", 10, Look.WHOLE));
        return new BulkLayout(
                "教学质量",
                null,
                Stream.of(identity, figures, standing, sources)
                        .flatMap(columns -> columns)
                        .toList(),
                FROZEN);
    }

    @Override
    public String about() {
        return "各级各学科考试成绩、校际差异率、名次和进退（内部资料）";
    }

    @Override
    public void rows(BulkSheet sheet) throws IOException {
        for (PaperResult result : course.figures().results()) {
            List<@Nullable Object> row = new ArrayList<>(identity(result));
            row.addAll(figures(result));
            row.addAll(standing(result));
            row.addAll(movement(course.movement().since(result)));
            row.addAll(sources(result));
            sheet.row(row);
        }
    }

    private List<@Nullable Object> identity(PaperResult result) {
        SchoolCode school = result.place().school();
        String town = result.place().town();
        return Arrays.asList(
                result.place().level().label(),
                school == null ? null : school.digits(),
                school == null
                        ? (town.isEmpty() ? table.picture().county() : town)
                        : table.source(school).name(),
                result.place().className(),
                town,
                result.paper().exam(),
                result.paper().date(),
                result.paper().grade().label(),
                result.paper().subject());
    }

    private List<Object> figures(PaperResult result) {
        Sums sums = result.sums();
        PaperFigures figures = PaperFigures.of(result, course.weights());
        return List.of(
                Cells.number(figures.fullMarks(), Look.NUMBER),
                Marked.shown(sums.entered(), Look.WHOLE),
                Marked.shown(sums.sat(), Look.WHOLE),
                Cells.number(figures.mean(), Look.DECIMAL2),
                Cells.number(figures.score(), Look.DECIMAL2),
                Cells.number(figures.pass(), Look.DECIMAL2),
                Cells.number(figures.excellent(), Look.DECIMAL2),
                Cells.number(figures.low(), Look.DECIMAL2),
                Cells.number(figures.deviation(), Look.DECIMAL2),
                Cells.number(figures.standardScore(), Look.DECIMAL2),
                Cells.number(figures.composite(), Look.DECIMAL2));
    }

    private List<Object> standing(PaperResult result) {
        List<Goal> goals = course.goals().of(result);
        return List.of(
                rank(result.rank()),
                rank(result.townRank()),
                Cells.number(result.share().omega2(), Look.DECIMAL4),
                Cells.number(result.share().eta2(), Look.DECIMAL4),
                words(goals),
                verdict(goals));
    }

    private static String words(List<Goal> goals) {
        StringJoiner words = new StringJoiner("，");
        for (Goal goal : goals) {
            words.add(Wording.goal(goal));
        }
        return words.toString();
    }

    private static Object verdict(List<Goal> goals) {
        List<String> missed = new ArrayList<>();
        for (Goal goal : goals) {
            if (goal.met() == null) {
                return Cells.NONE;
            }
            if (!goal.met()) {
                missed.add(goal.rate().label());
            }
        }
        return missed.isEmpty() ? "达标" : Marked.tinted("未达标：" + String.join("、", missed), Tint.BAD);
    }

    private static List<Object> movement(Optional<Step> step) {
        return List.of(
                step.<Object>map(last -> Wording.month(last.month()) + " "
                                + last.before().paper().grade().label() + " "
                                + last.before().paper().exam())
                        .orElse(Cells.NONE),
                number(step.map(last -> last.before().sums().scoreRate()).orElse(null)),
                number(step.map(Step::scoreRate).orElse(null)),
                number(step.map(Step::passRate).orElse(null)),
                rank(step.map(Step::ranks).orElse(null)));
    }

    private List<Object> sources(PaperResult result) {
        Sums sums = result.sums();
        SchoolCode school = result.place().school();
        return List.of(
                Marked.shown(sums.sum(), Look.NUMBER),
                Marked.shown(sums.squares(), Look.NUMBER),
                sums.passed(),
                sums.excellent(),
                sums.low(),
                school == null ? SUMMED : table.source(school).path(),
                result.place().level().compareTo(Level.SCHOOL) < 0 ? "教学质量" : SHEET,
                sums.entered());
    }

    private static Marked number(@Nullable BigDecimal value) {
        return Cells.number(value, Look.DECIMAL2);
    }

    private static Object rank(@Nullable Integer rank) {
        return rank == null ? Cells.NONE : rank;
    }
}
