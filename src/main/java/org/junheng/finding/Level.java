package org.junheng.finding;

import org.junheng.school.Labelled;

/** How much a finding matters, mildest first: the order is used to summarise many findings into one. */
public enum Level implements Labelled {
    /** Read differently from how it was typed; nothing to do. */
    N("提示"),
    /** To be corrected or explained; the figure is used and marked. */
    Q("经验疑问"),
    /** To be corrected; the workbook goes back. */
    E("逻辑错误"),
    /** The file cannot be used at all. */
    X("拒收");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
