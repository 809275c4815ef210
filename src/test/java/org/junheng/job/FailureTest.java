package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How systems tell what they refuse, and how a clerk is told. */
class FailureTest {

    private static final String HELD = "没有权限，或正被别的程序占用；请关闭占用它的程序，或换一个有权限的位置";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "另一个程序正在使用此文件，进程无法访问。",
                "另一个程序已锁定文件的一部分，进程无法访问。",
                "The process cannot access the file because it is being used by another process",
                "The process cannot access the file because another process has locked a portion of the file"
            })
    void saysThatAFileIsHeld(String reason) {
        assertThat(told(new FileSystemException("a.xlsx", null, reason))).isEqualTo("a.xlsx：" + HELD);
        assertThat(told(new AccessDeniedException("a.xlsx"))).isEqualTo("a.xlsx：" + HELD);
    }

    /** Which of the two is held, Windows does not tell. */
    @Test
    void namesBothWhereAFileIsToTakeAnothersPlace() {
        assertThat(told(new AccessDeniedException("page1.part", "报送进度.html", null)))
                .isEqualTo("page1.part改名为报送进度.html：" + HELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"File name too long", "文件名或扩展名太长。", "The filename or extension is too long"})
    void saysThatANameIsTooLong(String reason) {
        assertThat(told(new FileSystemException("a.xlsx", null, reason))).isEqualTo("a.xlsx：文件名太长，请改短后再试");
    }

    private static String told(IOException failure) {
        return new Failure(new IllegalStateException(failure)).words();
    }
}
