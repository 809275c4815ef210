package org.junheng.intake;

import java.util.List;

/** The bureau's workbook is missing or wrong; the run cannot start, and the clerk is told what to mend. */
public final class UnusableBureau extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> complaints;

    public UnusableBureau(List<String> complaints) {
        super(String.join("\n", complaints));
        this.complaints = List.copyOf(complaints);
    }

    UnusableBureau(List<String> complaints, Throwable cause) {
        super(String.join("\n", complaints), cause);
        this.complaints = List.copyOf(complaints);
    }

    /** What is wrong, a sentence each, in Chinese. */
    public List<String> complaints() {
        return complaints;
    }
}
