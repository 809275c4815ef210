package org.junheng.indicator.pairing;

import org.junheng.school.Labelled;

/** What a teacher posted to support another school (支教) owes, by the term where it is counted. */
public enum Duty implements Labelled {
    LESSONS("周课时"),
    OBSERVED("听评课"),
    OPEN_LESSONS("公开课"),
    LECTURES("专题讲座"),
    YEAR("支教满一年"),
    AGE("年龄");

    private final String label;

    Duty(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
