package org.junheng.ledger;

import java.util.stream.Stream;
import org.junheng.school.Measure;

/** How things are counted whatever the standard, in the words of the definitions sheet. */
final class Conventions {

    private Conventions() {}

    static Stream<Definitions.Entry> entries() {
        return Stream.of(
                entry("学校单位", "一所学校的一个学段为一个统计单位；九年一贯制学校为小学、初中两个单位，完全中学只计初中。"),
                entry("专任教师", "“专任教师”填是，编制为在编、特岗或合同制（临聘不计），按任教学段统计；证件号码重复的只计第一行。"),
                entry("共用部分的拆分", "几个学段共用的面积、设备、教室等按折算学生数拆分，小学:初中:高中=1:1.1:1.32；各部分之和等于总数。只有一个学段的学校，共用部分全部计入该学段。"),
                entry("全县平均值", "X̄=Σx÷ΣP：各校分子之和除以学生数之和（每百名学生的指标再乘100），不是各校数值的简单平均。"),
                entry("标准差", "S=√[Σ(P÷ΣP)×(X−X̄)²]：以学生数为权重，按总体计算。"),
                entry("差异系数", "CV=S÷X̄。学生数为0或平均值为0时无法计算，记“—”。"),
                entry("缺失与错误", "未填报、或所需单元格有错误的，没有数值，记“—”，该校不参与该项差异系数的计算；空白、无法计算和0各不相同。"),
                entry("沿用与缺报", "没有报送本期的学校沿用最近一期的数据，数据状态为“沿用”；参数“缺报处理”设为“不计入”时不参与计算，数据状态为“缺报”。"),
                entry("取整", "一律按未取整的数值判定和计算；显示时四舍五入：指标保留2位小数，金额取整到元，差异系数保留3位小数。"),
                entry("临界", "按显示的位数判定会得出另一种结果的，注明“临界”。"),
                entry("缺口", "达到标准（或标准的最低比例）还需增加的数量；人和教室等按整数向上取，面积和金额照实计算。"),
                entry("学期和学年", "学期为8月至次年1月、2月至7月；学年为9月至次年8月。学期、学年的累计数为期内各月已报数之和，各月只取本校当月的在用报表。"),
                entry("在档与退出", "“培优转差”表登记的学生都为在档；状态为退出的仍计入在档，不算进步或退步，转化率不因退出而升高。已达标以状态为准。"),
                entry(
                        "沿用学校的当月数",
                        "沿用上期的学校，存量（在档、留守儿童、教师等）沿用，当月发生数（辍学、转入转出、新建档、考试、集体备课等）没有数据，不重复计算；本学期累计的家校数和支教的听评课、公开课、讲座数只在同一学期内沿用。"),
                entry("本学年初", "本学年（9月起）第一个有数据的月份；“变化”为本期与它之差。"),
                entry("目标推算", "取本学年（按学期累计的取本学期）各月数值，按最小二乘法求每月变化，从本期数值起沿直线推到目标的月份；不足两个月的不推算，背离目标或十年内到不了的为“按目前趋势达不到”。"),
                entry("城乡对比", "城区、镇区、乡村分别合并统计范围内各校：分子之和 ÷ 分母之和；城乡分类以学校名录为准。"),
                entry("占差异的比重", "该校的(P÷ΣP)×(X−X̄)²占方差的百分比；“该校达标后”指只将该校提高到标准、其他学校不变。"));
    }

    private static Definitions.Entry entry(String name, String words) {
        return new Definitions.Entry("统计方法", "", name, words);
    }

    /** From which sheet and by which rule a measure is taken. */
    static String source(Measure measure) {
        return switch (measure) {
            case STUDENTS -> "“班级学生”表该学段各班学生数之和";
            case FULL_TIME_TEACHERS -> "“教师”表该学段的专任教师人数";
            case QUALIFIED_TEACHERS -> "“教师”表：小学为专科及以上、初中为本科及以上学历的专任教师人数";
            case BACKBONE_TEACHERS -> "“教师”表：骨干级别为县级及以上的专任教师人数";
            case SPORT_ART_TEACHERS -> "“教师”表：任教体育与健康、音乐、美术、艺术的专任教师人数";
            case SENIOR_TITLE_TEACHERS -> "“教师”表：职称为一级及以上的专任教师人数";
            case TEACHING_AREA -> "“办学条件”表：教学及辅助用房面积，含体育馆";
            case GYM_AREA -> "“办学条件”表：其中体育馆面积";
            case GROUND_AREA -> "“办学条件”表：运动场地面积";
            case EQUIPMENT_VALUE -> "“办学条件”表：教学仪器设备值，由万元折算为元";
            case MULTIMEDIA_ROOMS -> "“办学条件”表：网络多媒体教室";
            case BOOKS -> "“办学条件”表：图书";
            case COMPUTERS -> "“办学条件”表：计算机";
        };
    }
}
