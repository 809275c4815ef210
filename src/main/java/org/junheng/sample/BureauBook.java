package org.junheng.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.school.Grade;
import org.junheng.school.Stage;
import org.junheng.template.CountyFactSheet;
import org.junheng.template.ParameterSheet;
import org.junheng.template.RosterSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.TargetSheet;

/** Fills the bureau's workbook (县级底册). */
final class BureauBook {

    static final String FILE = "县级底册.xlsx";

    private final CountyPlan county;
    private final Extent extent;
    private final Chance chance;

    BureauBook(CountyPlan county) {
        this.county = county;
        this.extent = county.extent();
        this.chance = Chance.of(extent.seed(), "bureau");
    }

    Map<SheetSpec, List<Filling>> fill() {
        return Map.of(
                RosterSheet.SPEC,
                county.schools().stream().map(this::school).toList(),
                CountyFactSheet.SPEC,
                facts(),
                ParameterSheet.SPEC,
                parameters(),
                TargetSheet.SPEC,
                targets());
    }

    private Filling school(SchoolPlan plan) {
        Integer partner = plan.partner();
        Chance lasting = plan.chance(extent.seed(), "clerk");
        lasting.happens(0.5);
        return new Filling()
                .put(RosterSheet.CODE, plan.code().digits())
                .put(RosterSheet.NAME, plan.name())
                .put(RosterSheet.SHORT_NAME, plan.shortName())
                .put(RosterSheet.TYPE, plan.kind().type().label())
                .put(RosterSheet.FOUNDER, plan.kind().founder().label())
                .put(RosterSheet.LOCALITY, plan.kind().locality().label())
                .put(RosterSheet.TOWNSHIP, plan.township())
                .put(RosterSheet.ROLE, plan.role())
                .put(
                        RosterSheet.PARTNER,
                        partner == null
                                ? null
                                : county.schools().get(partner).code().digits())
                .put(RosterSheet.EXPECTED, true)
                .put(RosterSheet.CONTACT, Names.person(lasting, false))
                .put(RosterSheet.PHONE, Names.phone(lasting));
    }

    private List<Filling> facts() {
        List<Filling> facts = new ArrayList<>();
        for (int year = extent.first().getYear(); year <= extent.last().getYear(); year++) {
            int later = year - extent.first().getYear();
            facts.add(fact(year, "G1", "县域义务教育学校规划布局", "是", "县政府专项规划"));
            facts.add(fact(year, "G2", "城乡义务教育学校建设标准统一", "是", "县教育局文件"));
            facts.add(fact(year, "G6", "不足100名学生的学校按100名核定公用经费", "是", "县财政局文件"));
            facts.add(fact(year, "G7", "特殊教育学校生均公用经费", 6300 + 200L * later, "县财政局决算（元）"));
            facts.add(fact(year, "G8", "教师与公务员平均工资收入之比", 1.01 + 0.01 * later, "县人社局统计"));
            facts.add(fact(year, "G10", "教职工编制统筹", "是", "县委编办文件"));
            facts.add(fact(year, "G13", Stage.PRIMARY.label(), 100L, "城区和镇区公办小学就近划片入学比例"));
            facts.add(fact(year, "G13", Stage.JUNIOR.label(), 96.4 + 0.5 * later, "城区和镇区公办初中就近划片入学比例"));
            facts.add(fact(year, "G14", "优质高中招生名额分配比例", 55L + later, "县教育局招生计划"));
            facts.add(fact(year, "G15", "随迁子女在公办和政府购买学位民办学校就读比例", 91.2 + later, "县教育局学籍统计"));
            facts.add(fact(year, "Q2", "残疾儿童少年入学率", 96.8 + 0.4 * later, "县残联、教育局"));
            facts.add(fact(year, "Q9", "国家义务教育质量监测校际差异率", 0.131 - 0.006 * later, "国家监测报告，学业水平Ⅲ级"));
            facts.add(fact(year, "V2", "违规择校行为", "否", "县教育督导委员会"));
            facts.add(fact(year, "V3", "重大安全或违纪事件", "否", "县教育督导委员会"));
            facts.add(fact(year, "V4", "弄虚作假行为", "否", "县教育督导委员会"));
        }
        return facts;
    }

    private static Filling fact(int year, String code, String name, Object value, String basis) {
        return new Filling()
                .put(CountyFactSheet.YEAR, year)
                .put(CountyFactSheet.CODE, code)
                .put(CountyFactSheet.NAME, name)
                .typed(CountyFactSheet.VALUE, value)
                .put(CountyFactSheet.BASIS, basis);
    }

    private List<Filling> parameters() {
        List<Filling> parameters = new ArrayList<>(List.of(
                parameter("县名", Names.COUNTY, "虚构的县，仅供试用"),
                parameter("报送截止日", 5L, "次月的第几日"),
                parameter("最早所属期", extent.first().toString(), "早于这个月的报表不收"),
                parameter("执行标准", "优质均衡2017", "教督〔2017〕6号"),
                parameter("缺报处理", "沿用上期", "沿用上期或不计入")));
        for (String subject : Exam.MAIN) {
            parameters.add(parameter(
                    "考试满分." + Grade.G9.label() + "." + subject, (long) Exam.FULL_MARKS_LAST_GRADE, "其他年级和科目为100分"));
        }
        return parameters;
    }

    private static Filling parameter(String name, Object value, String note) {
        return new Filling()
                .put(ParameterSheet.NAME, name)
                .typed(ParameterSheet.VALUE, value)
                .put(ParameterSheet.NOTE, note);
    }

    private List<Filling> targets() {
        int year = extent.last().getYear();
        List<Filling> targets = new ArrayList<>(List.of(
                target(year, "R2", Stage.PRIMARY.label(), 1.5, "名师培养和交流轮岗"),
                target(year, "R2", Stage.JUNIOR.label(), 1.4, "名师培养和交流轮岗"),
                target(year, "R7", Stage.PRIMARY.label(), 2.6, "薄弱学校改造项目"),
                target(year, "R7", Stage.JUNIOR.label(), 2.6, "薄弱学校改造项目"),
                target(year, "G11a", "", 12, "县管校聘"),
                target(year, "S1", "", 90, "满意度提升行动")));
        county.schools().stream()
                .filter(plan -> plan.role().equals("薄弱"))
                .limit(4)
                .forEach(plan ->
                        targets.add(target(year, "R2", plan.stages().get(0).label(), 1, "优质学校派出骨干教师")
                                .put(TargetSheet.SCHOOL, plan.code().digits())));
        return targets;
    }

    private Filling target(int year, String code, String stage, double value, String action) {
        return new Filling()
                .put(TargetSheet.YEAR, year)
                .put(TargetSheet.CODE, code)
                .put(TargetSheet.STAGE, stage)
                .put(TargetSheet.TARGET, value)
                .put(TargetSheet.OWNER, Names.person(chance, true))
                .put(TargetSheet.ACTION, action);
    }
}
