package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinTask;
import org.junit.jupiter.api.Test;

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
}
