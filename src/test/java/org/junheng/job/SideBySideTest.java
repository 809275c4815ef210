package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SideBySideTest {

    @Test
    void waitsForAllThoughTheFirstFailsAndEachTellsItsOwn() {
        CountDownLatch failing = new CountDownLatch(1);
        ForkJoinTask<String> first = ForkJoinTask.adapt(() -> {
            failing.countDown();
            throw new IllegalStateException("disk on fire");
        });
        ForkJoinTask<String> second = ForkJoinTask.adapt(() -> {
            failing.await();
            return "written";
        });
        ForkJoinTask<String> third = ForkJoinTask.adapt(() -> "drawn");

        SideBySide.run(List.of(first, second, third));

        assertThat(List.of(second.isDone(), third.isDone())).containsExactly(true, true);
        assertThat(List.of(second.join(), third.join())).containsExactly("written", "drawn");
        assertThatThrownBy(first::join).hasMessageContaining("disk on fire");
    }

    @Test
    @Timeout(60)
    void takesFromTheBackWhatNobodyIsAtInsteadOfWaiting() {
        CountDownLatch last = new CountDownLatch(1);
        ForkJoinTask<String> first = ForkJoinTask.adapt(() -> "drawn");
        ForkJoinTask<String> longest = ForkJoinTask.adapt(() -> {
            last.await();
            return "written";
        });
        ForkJoinTask<String> shortest = ForkJoinTask.adapt(() -> {
            last.countDown();
            return "copied";
        });

        SideBySide.run(List.of(first, longest, shortest));

        assertThat(List.of(first.join(), longest.join(), shortest.join()))
                .containsExactly("drawn", "written", "copied");
    }
}
