package org.junheng.indicator.lifting;

import org.junheng.school.Labelled;

/** Why a student is on file (类别). */
public enum Category implements Labelled {
    WEAK("转差", "D1"),
    GIFTED("培优", "D2");

    private final String label;
    private final String code;

    Category(String label, String code) {
        this.label = label;
        this.code = code;
    }

    @Override
    public String label() {
        return label;
    }

    /** The code of its conversion rate, with which those of its counts begin. */
    String code() {
        return code;
    }
}
