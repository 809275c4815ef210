package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junheng.intake.Inbox.Ignored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in an input folder. */
class InboxTest {

    @TempDir
    Path folder;

    @Test
    void findsEveryFileBelowTheFolderByPath() throws IOException {
        put("2026-10/月报.xlsx", "two");
        put("2026-09/旧/月报.xls", "one");

        assertThat(Inbox.scan(folder).files())
                .extracting(InboxFile::relative, InboxFile::name, InboxFile::bytes)
                .containsExactly(tuple("2026-09/旧/月报.xls", "月报.xls", 3L), tuple("2026-10/月报.xlsx", "月报.xlsx", 3L));
    }

    @Test
    void takesEachFilesFingerprint() throws IOException {
        put("a.xlsx", "abc");

        assertThat(Inbox.scan(folder).files())
                .extracting(InboxFile::sha256)
                .containsExactly("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void leavesTheBureausOwnWorkbookOut() throws IOException {
        put("县级底册.xlsx", "x");
        put("旧/县级底册.xlsx", "x");

        assertThat(Inbox.scan(folder).files()).extracting(InboxFile::relative).containsExactly("旧/县级底册.xlsx");
    }

    @Test
    void opensTheSameContentOnce() throws IOException {
        put("b.xlsx", "abc");
        put("c.xlsx", "xyz");
        put("旧/a.xlsx", "abc");

        assertThat(Inbox.scan(folder).contents())
                .extracting(InboxFile::relative)
                .containsExactly("b.xlsx", "c.xlsx");
    }

    @Test
    void saysWhyAFileIsLeftAlone() throws IOException {
        put("~$月报.xlsx", "x");
        put(".~月报.xlsx", "x");
        put("月报.xlsx.part", "x");
        put("Thumbs.db", "x");
        put(".DS_Store", "x");

        assertThat(Inbox.scan(folder).ignored())
                .containsExactly(
                        new Ignored(".DS_Store", 1, "系统文件"),
                        new Ignored(".~月报.xlsx", 1, "打开工作簿时产生的临时文件"),
                        new Ignored("Thumbs.db", 1, "系统文件"),
                        new Ignored("~$月报.xlsx", 1, "打开工作簿时产生的临时文件"),
                        new Ignored("月报.xlsx.part", 1, "尚未复制或下载完成"));
    }

    @Test
    void doesNotFollowLinks() throws IOException {
        put("a.xlsx", "abc");
        Files.createSymbolicLink(folder.resolve("b.xlsx"), folder.resolve("a.xlsx"));

        Inbox inbox = Inbox.scan(folder);

        assertThat(inbox.files()).extracting(InboxFile::relative).containsExactly("a.xlsx");
        assertThat(inbox.ignored())
                .extracting(Ignored::relative, Ignored::reason)
                .containsExactly(tuple("b.xlsx", "不是普通文件"));
    }

    @Test
    void looksIntoAnInputFolderThatIsALink() throws IOException {
        put("in/2026-10/a.xlsx", "abc");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));

        assertThat(Inbox.scan(link)).isEqualTo(Inbox.scan(folder.resolve("in").toRealPath()));
        assertThat(Glimpse.of(link)).isEqualTo(Glimpse.of(folder.resolve("in")));
        assertThat(Glimpse.of(link).files()).containsOnlyKeys("2026-10/a.xlsx");
    }

    /** Where names differ by more than capitals alone, this is the file that is read as the bureau's. */
    @Test
    void leavesTheBureausOwnWorkbookOutHoweverItsNameEnds() throws IOException {
        put("县级底册.XLSX", "x");

        assertThat(Inbox.scan(folder)).isEqualTo(new Inbox(List.of(), List.of()));
    }

    private void put(String relative, String content) throws IOException {
        Path file = folder.resolve(relative);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
