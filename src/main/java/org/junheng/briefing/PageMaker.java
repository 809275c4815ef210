package org.junheng.briefing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.briefing.BriefingPage.Masthead;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.summary.Headline;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.Statement;
import org.junheng.summary.Wording;
import org.junheng.summary.asked.Question;

/** Lays out the page: which parts there are, in which order, under which number. */
final class PageMaker {

    private static final List<String> NUMBERS =
            List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五");

    private final PageGround ground;
    private final List<Section> contents = new ArrayList<>();

    private PageMaker(MonthPicture picture) {
        this.ground = PageGround.of(picture);
    }

    static BriefingPage page(MonthPicture picture) {
        return new PageMaker(picture).page();
    }

    private BriefingPage page() {
        Section headline = section("jielun", "总体结论");
        Section findings = section("faxian", "主要发现");
        Section reporting = section("baosong", "报送情况");
        Section indicators = section("zhibiao", indicatorsTitle());
        @Nullable Section gaps = GapsPart.failing(ground).isEmpty() ? null : section("quekou", "未达标学校与缺口");
        @Nullable Section drivers = DriversPart.near(ground).isEmpty() ? null : section("chayi", "差距从何而来");
        @Nullable Section guarantee = GuaranteePart.known(ground) ? section("baozhang", "政府保障与教育质量") : null;
        @Nullable Section teaching = TeachingPart.isNeeded(ground) ? section("jiaoxue", "教学质量") : null;
        @Nullable Section pairs = PairsPart.isNeeded(ground) ? section("jiedui", "结对帮扶与支教") : null;
        @Nullable Section lifting = LiftingPart.isThere(ground) ? section("peiyou", "培优转差与控辍保学") : null;
        @Nullable Section research = ResearchPart.isThere(ground) ? section("jiaoyan", "教研、家校与心理健康") : null;
        @Nullable Section satisfaction = SatisfactionPart.known(ground) ? section("manyi", "社会认可") : null;
        @Nullable Section aims = TargetsPart.isThere(ground) ? section("mubiao", "年度目标") : null;
        Section questions = section("wenda", "领导可能会问");
        Section notes = section("koujing", "口径与数据质量");
        Map<Statement.Topic, Section> targets = new EnumMap<>(Statement.Topic.class);
        targets.put(Statement.Topic.REPORTING, reporting);
        targets.put(Statement.Topic.UNITS, gaps == null ? indicators : gaps);
        targets.put(Statement.Topic.SPREAD, drivers == null ? indicators : drivers);
        targets.put(Statement.Topic.SHORTFALL, indicators);
        targets.put(Statement.Topic.GUARANTEE, guarantee == null ? indicators : guarantee);
        Map<Question.Part, @Nullable Section> answers = new EnumMap<>(Question.Part.class);
        answers.put(Question.Part.REPORTING, reporting);
        answers.put(Question.Part.INDICATORS, indicators);
        answers.put(Question.Part.GAPS, gaps);
        answers.put(Question.Part.DRIVERS, drivers);
        answers.put(Question.Part.GUARANTEE, guarantee);
        answers.put(Question.Part.TEACHING, teaching);
        answers.put(Question.Part.PAIRS, pairs);
        answers.put(Question.Part.TARGETS, aims);
        return new BriefingPage(
                masthead(headline),
                contents,
                FindingsPart.of(ground, findings, targets),
                ReportingPart.of(ground, reporting),
                IndicatorsPart.of(ground, indicators),
                gaps == null ? null : GapsPart.of(ground, gaps),
                drivers == null ? null : DriversPart.of(ground, drivers),
                guarantee == null ? null : GuaranteePart.of(ground, guarantee),
                teaching == null ? null : TeachingPart.of(ground, teaching),
                pairs == null ? null : PairsPart.of(ground, pairs),
                lifting == null ? null : LiftingPart.of(ground, lifting),
                research == null ? null : ResearchPart.of(ground, research),
                satisfaction == null ? null : SatisfactionPart.of(ground, satisfaction),
                aims == null ? null : TargetsPart.of(ground, aims),
                QuestionsPart.of(ground, questions, answers, indicators),
                NotesPart.of(ground, notes));
    }

    private Section section(String id, String title) {
        Section section = new Section(id, NUMBERS.get(contents.size()), title);
        contents.add(section);
        return section;
    }

    private String indicatorsTitle() {
        int count = ground.standard().indicators().size();
        return (count <= NUMBERS.size() ? NUMBERS.get(count - 1) : Integer.toString(count)) + "项指标";
    }

    private Masthead masthead(Section section) {
        MonthPicture picture = ground.picture();
        Headline headline = Headline.of(picture);
        Mark verdict = switch (headline.verdict()) {
            case PASSES -> Mark.holds(headline.verdict().words());
            case FAILS -> Mark.falls(headline.verdict().words());
            case UNKNOWN -> Mark.none(headline.verdict().words());
        };
        String month = Wording.month(picture.period());
        return new Masthead(
                section,
                picture.county(),
                month,
                picture.county() + "义务教育均衡月报 " + month,
                verdict,
                ground.standard().code() + "（" + ground.standard().document() + "）资源配置" + indicatorsTitle(),
                headline.sentence(),
                headline.coverage());
    }
}
