package org.junheng.indicator.research;

import org.junheng.indicator.county.Topic;

/** The county's own figures of home visits, parents and mental health. */
final class CareTopics {

    static final Topic HOME_VISITS = new Topic("H1", "家访率", "%", "本学期家访学生数 ÷ 在校生数 × 100", "本学期家访学生数", "在校生数", "");
    static final Topic PARENT_MEETINGS =
            new Topic("H2", "本学期开过家长会的学校比例", "%", "本学期家长会次数不少于1次的学校数 ÷ 学校数 × 100；次数的下限可用参数H2另定", "本学期家长会次数", null, "");
    static final Topic OPEN_DAYS = new Topic("H3", "本学期家长开放日次数", "次", "各校本学期家长开放日次数之和", "本学期家长开放日次数", null, "");
    static final Topic PARENT_CLASSES = new Topic("H4", "家长学校课次", "次", "各校家长学校课次之和", "家长学校课次", null, "");
    static final Topic COUNSELLORS = new Topic(
            "H5", "有专职心理教师的学校比例", "%", "专职心理教师不少于1人的学校数 ÷ 学校数 × 100，不含小学教学点；人数的下限可用参数H5另定", "专职心理教师数", null, "");
    static final Topic COUNSELLING_ROOMS =
            new Topic("H6", "有心理咨询室的学校比例", "%", "心理咨询室不少于1间的学校数 ÷ 学校数 × 100；间数的下限可用参数H6另定", "心理咨询室间数", null, "");
    static final Topic ACTIVITIES = new Topic(
            "H7",
            "本月开展心理健康活动的学校比例",
            "%",
            "本月心理健康活动不少于1次的学校数 ÷ 学校数 × 100；次数的下限可用参数H7另定；1、2、7、8月含假期，不判定",
            "本月心理健康活动次数",
            null,
            "");
    static final Topic COUNSELLED = new Topic("H8", "本月个别辅导学生人次", "人次", "各校本月个别辅导学生人次之和", "本月个别辅导学生人次", null, "");

    private CareTopics() {}
}
