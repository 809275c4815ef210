package org.junheng.job;

/** How a command ends, as the caller's shell sees it. */
public enum ExitCode {
    DONE(0),
    TO_ANSWER(1),
    FAILED(2),
    WRONG_USAGE(3),
    NOTHING_USABLE(4),
    TAKEN(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
