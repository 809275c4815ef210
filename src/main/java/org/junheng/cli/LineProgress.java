package org.junheng.cli;

import java.io.PrintWriter;
import org.junheng.job.Phase;

/** One line a step, for a log. */
record LineProgress(PrintWriter out) implements ShownProgress {

    @Override
    public void begins(Phase phase) {
        out.println(ShownProgress.title(phase));
    }

    @Override
    public void examined(int files, int of, int schools) {
        if (files == of) {
            out.println("    " + of + "个文件，" + schools + "所学校");
        }
    }

    @Override
    public void end() {
        out.flush();
    }
}
