package org.junheng.indicator.research;

import org.junheng.school.Labelled;

/** What teachers do for their own growth (类型 of 教研活动). */
enum Activity implements Labelled {
    OPEN_LESSON("公开课"),
    PREPARATION("集体备课"),
    OBSERVATION("听评课"),
    SEMINAR("专题教研"),
    TRAINING("校本培训"),
    PAPER("教学论文");

    private final String label;

    Activity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
