package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junheng.job.Phase;
import org.junit.jupiter.api.Test;

class LiveProgressTest {

    private static final long SECOND = 1_000_000_000;

    private final StringWriter shown = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();
    private final LiveProgress progress = new LiveProgress(new PlainPrinter(shown), nanos::get);

    @Test
    void foretellsTheTimeLeft() {
        progress.begins(Phase.EXAMINE);
        nanos.set(10 * SECOND);
        progress.examined(20, 60, 19);

        assertThat(shown).hasToString("\r2/7 逐份检查\r2/7 逐份检查 20/60个文件 19所学校 约剩20秒");
    }

    @Test
    void countsInMinutesWhenItTakesLong() {
        nanos.set(100 * SECOND);
        progress.examined(1, 2, 1);

        assertThat(shown.toString()).endsWith("1/2个文件 1所学校 约剩2分钟");
    }

    @Test
    void isNotInAHurry() {
        progress.begins(Phase.EXAMINE);
        nanos.set(SECOND / 100);
        progress.examined(1, 2, 1);
        progress.examined(2, 2, 2);

        assertThat(shown).hasToString("\r2/7 逐份检查\r2/7 逐份检查 2/2个文件 2所学校");
    }

    @Test
    void blanksWhatStoodThere() {
        progress.begins(Phase.ACROSS_SCHOOLS);
        progress.begins(Phase.PUBLISH);
        progress.end();

        assertThat(shown).hasToString("\r3/7 跨校、跨月核对\r7/7 发布" + " ".repeat(10) + "\r" + " ".repeat(8) + "\r");
    }
}
