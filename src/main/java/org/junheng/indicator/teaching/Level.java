package org.junheng.indicator.teaching;

import org.junheng.school.Labelled;

/** Of whom the figures of a paper are, the widest first. */
public enum Level implements Labelled {
    COUNTY("全县"),
    TOWN("乡镇"),
    SCHOOL("学校"),
    CLASS("班级");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
