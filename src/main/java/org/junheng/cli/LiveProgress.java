package org.junheng.cli;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.junheng.job.Phase;

/** One line that is written over as the run gets on. */
final class LiveProgress implements ShownProgress {

    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private final PlainPrinter out;
    private final LongSupplier nanos;
    private Phase phase = Phase.TAKE_IN;
    private long begun;
    private long shown;
    private int width;

    LiveProgress(PlainPrinter out, LongSupplier nanos) {
        this.out = out;
        this.nanos = nanos;
    }

    @Override
    public synchronized void begins(Phase next) {
        phase = next;
        begun = nanos.getAsLong();
        show(ShownProgress.title(phase));
    }

    @Override
    public synchronized void examined(int files, int of, int schools) {
        long now = nanos.getAsLong();
        if (files < of && now - shown < PAUSE) {
            return;
        }
        shown = now;
        show(ShownProgress.title(phase) + " " + files + "/" + of + "个文件 " + schools + "所学校"
                + left(now - begun, files, of));
    }

    private static String left(long spent, int files, int of) {
        long seconds = Duration.ofNanos(spent * (of - files) / files).toSeconds();
        if (seconds < 1) {
            return "";
        }
        return seconds < 60 ? " 约剩" + seconds + "秒" : " 约剩" + (seconds + 59) / 60 + "分钟";
    }

    @Override
    public synchronized void end() {
        show("");
        out.over("");
        out.flush();
    }

    /** Chinese characters are two columns wide; what the line before was longer is blanked. */
    private void show(String line) {
        int columns = line.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
        out.over(line + " ".repeat(Math.max(0, width - columns)));
        out.flush();
        width = columns;
    }
}
