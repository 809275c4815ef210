package org.junheng.job;

import java.util.List;
import java.util.concurrent.ForkJoinTask;

/** Tasks of one run at the same time, each by whoever is free, as some take a thousand times as long as others. */
final class SideBySide {

    private SideBySide() {}

    /**
     * Runs tasks to their end, the first on this thread. The others are taken from the front by whoever is free, and
     * from the back by this thread when it is done: it waits only for what somebody is at. Where one fails the others
     * are waited for nevertheless: they write into a folder that the next attempt will fill. Each task tells its own
     * failure when it is joined.
     */
    static void run(List<? extends ForkJoinTask<?>> tasks) {
        tasks.stream().skip(1).forEach(ForkJoinTask::fork);
        tasks.get(0).quietlyInvoke();
        for (int i = tasks.size() - 1; i > 0; i--) {
            tasks.get(i).quietlyJoin();
        }
    }
}
