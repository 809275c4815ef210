package org.junheng.finding;

import java.util.Collection;
import org.junheng.school.Labelled;

/** Where a submission stands with the bureau. */
public enum Status implements Labelled {
    REJECTED("拒收"),
    RETURNED("退回"),
    AWAITING("待说明"),
    PASSED("通过");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The status that these open findings give: the gravest decides. */
    public static Status of(Collection<Level> open) {
        return open.contains(Level.X)
                ? REJECTED
                : open.contains(Level.E) ? RETURNED : open.contains(Level.Q) ? AWAITING : PASSED;
    }
}
