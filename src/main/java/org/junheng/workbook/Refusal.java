package org.junheng.workbook;

import org.junheng.workbook.UnreadableWorkbook.Reason;

/** Carries the verdict on a file out of the parsers, whose signatures know no checked exception of ours. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UnreadableWorkbook verdict;

    Refusal(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.verdict = new UnreadableWorkbook(reason, detail);
    }

    UnreadableWorkbook verdict() {
        return verdict;
    }
}
