package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junheng.intake.Inbox.Ignored;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Outcome DONE = new Outcome(ExitCode.DONE, List.of("已完成"));

    @Test
    void staysAsItIsWhereNothingWaits() {
        assertThat(DONE.leaving(List.of())).isSameAs(DONE);
    }

    @Test
    void tellsOfAFileThatCouldNotBeOpened() {
        Ignored locked = new Ignored("2026-10/a.xlsx", 1, "无法读取，可能正被占用或没有权限");

        assertThat(DONE.leaving(List.of(locked)))
                .isEqualTo(new Outcome(
                        ExitCode.DONE,
                        List.of("已完成", "没有收下的文件1个，处理好后再运行一次：", "2026-10/a.xlsx：无法读取，可能正被占用或没有权限"),
                        true));
    }

    @Test
    void listsNoMoreThanTen() {
        List<Ignored> many = IntStream.rangeClosed(10, 21)
                .mapToObj(number -> new Ignored(number + ".part", 1, "尚未复制或下载完成"))
                .toList();

        assertThat(DONE.leaving(many).words())
                .hasSize(13)
                .startsWith("已完成", "没有收下的文件12个，处理好后再运行一次：", "10.part：尚未复制或下载完成")
                .endsWith("19.part：尚未复制或下载完成", "其余2个未列出");
    }
}
