package org.junheng.ledger;

import java.util.stream.Stream;
import org.junheng.indicator.pairing.Duty;
import org.junheng.indicator.teaching.Goals;
import org.junheng.indicator.teaching.Weights;
import org.junheng.intake.Parameters;
import org.junheng.summary.Rounding;

/** How exams, pairs and postings are worked out, in the words of the definitions sheet. */
record FamilyDefinitions(Parameters parameters) {

    Stream<Definitions.Entry> entries() {
        return Stream.of(teaching(), pairs(), postings()).flatMap(entries -> entries);
    }

    private Stream<Definitions.Entry> teaching() {
        Weights weights = Weights.of(parameters);
        return Stream.of(
                teaching("考试", "以考试名称和考试日期区分，同月两次考试分别统计；名称只差空格的视为同一考试。沿用上期数据的学校不重复计入本月考试。"),
                teaching("应考与实考", "缺考计入应考、不计入实考；免考和空白都不计。"),
                teaching("平均分", "实考学生得分合计÷实考人数。"),
                teaching("得分率", "平均分÷满分×100；满分按参数设置，未设的为100分。"),
                teaching("及格率、优秀率、低分率", "达到及格线（满分的60%）、达到优秀线（85%）、低于低分线（40%）的人数÷实考人数×100；参数设置另有规定的从其规定。"),
                teaching("标准差", "√[得分平方和÷实考人数−平均分²]，按总体计算。"),
                teaching("标准分", "（本单位平均分−全县平均分）÷全县标准差。"),
                teaching("名次", "按平均分由高到低，相同的并列，其后名次顺延；全县、本乡镇各排一次。名次为内部资料，不得公布。"),
                teaching("校际差异率η²", "η²=组间平方和÷总平方和，以学校为组，按每名学生的得分做单因素方差分析，为0到1之间的小数。"),
                teaching("校际差异率ω²", "ω²=[组间平方和−(学校数−1)×组内均方]÷(总平方和+组内均方)，不截断，可为负；少于两所学校时无法计算。"),
                teaching(
                        "综合得分",
                        "（得分率×" + Rounding.limit(weights.score()) + "+及格率×" + Rounding.limit(weights.pass()) + "+优秀率×"
                                + Rounding.limit(weights.excellent()) + "）÷100；权重由参数“综合得分权重.得分率”等设置，三项之和为100。"),
                teaching(
                        "目标",
                        "年度目标的指标代码为T.得分率、T.及格率、T.优秀率、T.低分率；先用学校自己的，再用全县的；先用本学段的，再用不分学段的。及格率没有设目标的为≥"
                                + Rounding.limit(Goals.PASS) + "%。"),
                teaching(
                        "与上次比较",
                        "与同一批学生、同一学科的上一次考试比较（最近12个月内）：每年9月升一级，6月的五年级就是10月的六年级；小学升初中重新编组，不跨学段比较；班级不比较。名次进退为上次名次减本次名次，正数为进步。"));
    }

    private static Stream<Definitions.Entry> pairs() {
        return Stream.of(
                pairs("结对", "取自学校名录的帮扶角色和结对学校，一方填写即可。"),
                pairs("活动", "两校“结对帮扶”表合并：活动日期和活动类型都相同的为同一次，双方一致；一方填写、另一方本月已报送而没有填的，待核对；另一方本月没有报送的，对方未报送。本学年自9月起累计各月。"),
                pairs("差距", "薄弱学校的数值÷优质学校的数值，越接近1越好。资源指标比较双方都有且计入统计的学段（几个学段合并计算）；得分率比较双方都考的科目（得分合计÷满分合计）。"),
                pairs("学年初", "本学年中最早有数值的月份，一般为9月；考试得分率取本学年最近一次与最早一次有考试的月份。同一月份的不算变化。"),
                pairs("覆盖", "名录中的薄弱学校，本学年以来与结对学校有过活动的为有效覆盖；本月有活动的另列。"));
    }

    private static Stream<Definitions.Entry> postings() {
        return Stream.of(
                posting("范围", "派出学校“支教交流”表中与本学年（9月起，至本月）有交集的派出；只考核类型为支教的，交流轮岗（见G11）和跟岗学习只列出。"),
                posting(Duty.LESSONS.label(), "小学≥15节、初中≥12节，按教师任教学段；学段不明的按接收学校。"),
                posting("听评课、公开课、专题讲座", "本学期听评课≥20节、公开课≥2节、专题讲座≥2次。"),
                posting(Duty.YEAR.label(), "开始日期到结束日期（含首尾两日）满一年；没有结束日期的，到本月底满一年才算。"),
                posting(Duty.AGE.label(), "本月最后一天男教师不满50岁、女教师不满45岁。"),
                posting("无法判断", "没有填报或填报有误的，不算达到，也不算未达到，单列。"));
    }

    private static Definitions.Entry teaching(String name, String words) {
        return new Definitions.Entry("教学质量", "T", name, words);
    }

    private static Definitions.Entry pairs(String name, String words) {
        return new Definitions.Entry("结对帮扶", "P", name, words);
    }

    private static Definitions.Entry posting(String name, String words) {
        return new Definitions.Entry("支教考核", "P", name, words);
    }
}
