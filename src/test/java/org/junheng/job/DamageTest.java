package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junheng.job.StateDatabase.NotOpened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {

    @TempDir
    Path state;

    @Test
    void isInADatabaseThatCannotBeReadOrUnderstood() throws IOException {
        assertThat(Damage.isIn(new NotOpened(new IOException("Input/output error")), state))
                .isTrue();
        assertThat(Damage.isIn(new NotOpened(null), state)).isTrue();
    }

    /** So a scanner or a copying program keeps others from a file while it reads it. */
    @Test
    void isNotInADatabaseThatIsHeld() throws IOException {
        assertThat(Damage.isIn(new NotOpened(new AccessDeniedException("sound")), state))
                .isFalse();
        assertThat(Damage.isIn(new NotOpened(new FileSystemException("sound", null, "另一个程序正在使用此文件，进程无法访问。")), state))
                .isFalse();
    }
}
