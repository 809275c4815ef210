package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunSettingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    @TempDir
    Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void makeFolders() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        output = folder.resolve("output");
    }

    @Test
    void acceptsAnOutputFolderThatIsNotThereYet() {
        assertThat(new RunSettings(input, output, null, DAY, false).state()).isEqualTo(output.resolve("state"));
    }

    @Test
    void refusesAMissingInputFolder() {
        refuses(folder.resolve("inptu"), output, null, DAY, "没有找到输入文件夹：" + folder.resolve("inptu"));
    }

    @Test
    void refusesAnOutputThatIsAFile() throws IOException {
        Files.createFile(output);

        refuses(input, output, null, DAY, "输出位置不是文件夹：" + output);
    }

    @Test
    void refusesFoldersInsideEachOther() {
        String words = "输入文件夹和输出文件夹不能相同，也不能一个在另一个里面：";
        refuses(input, input, null, DAY, words + input + "，" + input);
        refuses(input, input.resolve("out"), null, DAY, words + input + "，" + input.resolve("out"));
        refuses(input, folder, null, DAY, words + input + "，" + folder);
    }

    @Test
    void refusesFoldersInsideEachOtherByWayOfALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), input);
        String words = "输入文件夹和输出文件夹不能相同，也不能一个在另一个里面：";
        refuses(input, link, null, DAY, words + input + "，" + link);
        refuses(link, input.resolve("out"), null, DAY, words + link + "，" + input.resolve("out"));
        refuses(input, link.resolve("a/b"), null, DAY, words + input + "，" + link.resolve("a/b"));
    }

    /** HSQLDB would put its files elsewhere, where another county's may be. */
    @ParameterizedTest
    @ValueSource(strings = {"a;b", "${user.home}"})
    void refusesAnOutputThatTheDatabaseCannotBePutIn(String name) {
        Path unfit = folder.resolve(name).resolve("output");

        refuses(input, unfit, null, DAY, "输出文件夹的路径里不能有“;”或“${”，数据库不能放在那里；请改名或换一个位置：" + unfit);
    }

    @Test
    void refusesAMonthThatHasNotBegun() {
        assertThat(new RunSettings(input, output, YearMonth.of(2026, 11), DAY, false).period())
                .isEqualTo(YearMonth.of(2026, 11));
        refuses(input, output, YearMonth.of(2026, 12), DAY, "月份2026-12还没有到（截止日期为2026-11-05）");
    }

    @Test
    void refusesAbsurdYears() {
        refuses(input, output, YearMonth.of(1026, 10), DAY, "月份不合理：1026-10");
        refuses(input, output, null, LocalDate.of(2206, 11, 5), "截止日期不合理：2206-11-05；没有写--as-of的，请核对电脑的日期");
    }

    private static void refuses(Path input, Path output, @Nullable YearMonth period, LocalDate asOf, String words) {
        assertThatThrownBy(() -> new RunSettings(input, output, period, asOf, false))
                .isInstanceOf(UnusableSettings.class)
                .hasMessage(words);
    }
}
