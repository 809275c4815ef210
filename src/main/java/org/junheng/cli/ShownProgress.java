package org.junheng.cli;

import org.junheng.job.Phase;
import org.junheng.job.Progress;

/** A progress that somebody can see. */
interface ShownProgress extends Progress {

    static ShownProgress on(Terminal terminal) {
        return terminal.live() ? new LiveProgress(terminal.out(), System::nanoTime) : new LineProgress(terminal.out());
    }

    /** Leaves the terminal to what is said next. */
    void end();

    /** Such as {@code 2/7 逐份检查}. */
    static String title(Phase phase) {
        return phase.number() + "/" + Phase.values().length + " " + phase.title();
    }
}
