package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.Fate;
import org.junheng.summary.FileRecord;
import org.junit.jupiter.api.Test;

class NothingUsableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
    private static final Path INPUT = Path.of("input");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);

    @Test
    void saysWhyEveryFileIsRefused() {
        List<FileRecord> files = List.of(
                refused("甲.xlsx", null, "X002", "文件设有打开密码"),
                refused("乙.xlsx", OCTOBER, "X007", "所属期2026-10还没有到"),
                new FileRecord("丙.part", "", 1, null, null, Fate.IGNORED, "", "尚未复制或下载完成", null, 0));

        assertThat(NothingUsable.of(null, INPUT, files, List.of(), DAY)).hasMessage("""
                        没有找到可以使用的学校月报：input
                        被拒收的文件2个：
                        甲.xlsx：X002 文件设有打开密码
                        乙.xlsx：X007 所属期2026-10还没有到
                        “还没有到”是按2026-11-05判断的；电脑的日期不对的，请改正后再运行""");
    }

    @Test
    void leavesOutWhatIsOfAnotherMonth() {
        List<FileRecord> files = List.of(refused("甲.xlsx", AUGUST, "X005", "模板版本是“2024.1”"));

        assertThat(NothingUsable.of(OCTOBER, INPUT, files, List.of(AUGUST, YearMonth.of(2026, 9)), DAY))
                .hasMessage("""
                        没有找到可以使用的2026-10的学校月报：input
                        有可用月报的月份：2026-08、2026-09""");
    }

    @Test
    void listsNoMoreThanTen() {
        List<FileRecord> files = IntStream.rangeClosed(10, 30)
                .mapToObj(number -> refused(number + ".xlsx", null, "X001", "文件是空的"))
                .toList();

        assertThat(NothingUsable.of(null, INPUT, files, List.of(), DAY))
                .message()
                .hasLineCount(13)
                .contains("\n被拒收的文件21个：\n", "\n19.xlsx：X001 文件是空的\n")
                .endsWith("\n其余11个可用check命令查看原因");
    }

    @Test
    void saysWhatToDoWithAnEmptyFolder() {
        assertThat(NothingUsable.of(null, INPUT, List.of(), List.of(), DAY))
                .hasMessage("没有找到可以使用的学校月报：input\n请把学校报来的工作簿放进这个文件夹，放在子文件夹里也可以");
    }

    private static FileRecord refused(String path, @Nullable YearMonth period, String rule, String reason) {
        return new FileRecord(path, "", 1, null, period, Fate.REFUSED, rule, reason, null, 1);
    }
}
