package org.junheng.indicator.research;

import org.junheng.indicator.county.Topic;

/** The county's own figures of teachers' research and growth. */
final class ResearchTopics {

    static final Topic OPEN_LESSONS = new Topic(
            "E1", "公开课与专任教师之比", "%", "本学期公开课节数 ÷ 专任教师数 × 100。公开课按各月“教研活动”表累计，专任教师为小学、初中的", "本学期公开课节数", "专任教师数", "");
    static final Topic OPENERS = new Topic(
            "E2",
            "本学年上过公开课的专任教师比例",
            "%",
            "本学年（9月起）在“教研活动”表中作为公开课负责教师出现过的专任教师 ÷ 专任教师数 × 100。按姓名在本校内认定，重名的都算",
            "上过公开课的专任教师数",
            "专任教师数",
            "");
    static final Topic PREPARATIONS = new Topic(
            "E3",
            "每科每周集体备课次数",
            "次",
            "本月集体备课次数 ÷（有专任教师的学科数 × 本月周数）。小学、初中的同一学科分别计；一周归入其星期四所在的月份，不扣法定节假日；1、2、7、8月含假期，不判定",
            "本月集体备课次数",
            "学科数×周数",
            "");
    static final Topic OBSERVATIONS = new Topic("E4", "本学期听评课次数", "次", "各月“教研活动”表中听评课的行数累计", "本学期听评课次数", null, "");
    static final Topic TRAINING =
            new Topic("E5", "本学期校本培训学时", "学时", "各月“教研活动”表中校本培训的学时累计，不乘参与人数", "本学期校本培训学时", null, "");
    static final Topic SEMINARS = new Topic("E6", "本学期专题教研次数", "次", "各月“教研活动”表中专题教研的行数累计", "本学期专题教研次数", null, "");
    static final Topic PAPERS = new Topic("E7", "本学期教学论文篇数", "篇", "各月“教研活动”表中教学论文的行数累计", "本学期教学论文篇数", null, "");

    private ResearchTopics() {}

    /** Postings by 考核结果. */
    static Topic appraisal(String suffix, String result) {
        return new Topic(
                "E8" + suffix,
                "支教交流考核" + result + "人次",
                "人次",
                "“支教交流”表中本校派出、时间与本学年（9月起，至本月）重叠、考核结果为" + result + (result.equals("未考核") ? "或未填" : "") + "的行数",
                "考核" + result + "人次",
                null,
                "");
    }
}
