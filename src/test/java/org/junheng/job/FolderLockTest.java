package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 5, 8, 30, 0);

    @TempDir
    Path state;

    @Test
    void saysSinceWhenTheFolderIsTaken() throws IOException, FolderTaken {
        try (FolderLock first = FolderLock.take(state, MORNING)) {
            assertThat(first.state()).isEqualTo(state);
            assertThatThrownBy(() -> FolderLock.take(state, MORNING.plusHours(1)))
                    .isInstanceOf(FolderTaken.class)
                    .hasMessage("输出文件夹正被另一次运行占用（2026-11-05 08:30:00起，进程"
                            + ProcessHandle.current().pid() + "），请等它结束后再运行");
        }
    }

    @Test
    void canBeTakenAgainOnceItIsLetGo() throws IOException, FolderTaken {
        FolderLock.take(state, MORNING).close();

        try (FolderLock second = FolderLock.take(state, MORNING.plusHours(1))) {
            assertThat(second.state()).isEqualTo(state);
        }
    }
}
