package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.intake.Inbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** An archive tells what was done to it, and a month made anew is no forgery. */
class ArchiveCheckTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @TempDir
    Path output;

    private int minute;

    @BeforeEach
    void publishTwoMonths() throws IOException {
        Files.createDirectory(output.resolve("state"));
        publish(SEPTEMBER);
        publish(OCTOBER);
    }

    @Test
    void findsNothingWhereNothingWasDone() throws IOException {
        assertThat(ArchiveCheck.of(output)).isEqualTo(new ArchiveCheck.Report(2, List.of(), List.of()));
    }

    @Test
    void namesWhatWasAlteredIsMissingOrWasAdded() throws IOException {
        Files.writeString(output.resolve("2026-09/指标.json"), "better figures");
        Files.delete(output.resolve("2026-10/退回/a.xlsx"));
        Files.writeString(output.resolve("2026-10/b.xlsx"), "new");
        Files.writeString(output.resolve("2026-10/.~lock.指标.json#"), "somebody looks");

        assertThat(ArchiveCheck.of(output).differences())
                .containsExactly("2026-09/指标.json：内容被改动", "2026-10/退回/a.xlsx：缺少", "2026-10/b.xlsx：多出，不是本程序写的");
    }

    @Test
    void doesNotMissWhatWasToBeForgotten() throws IOException {
        Files.delete(output.resolve("2026-10/退回/a.xlsx"));
        Files.writeString(output.resolve("state/forgotten.txt"), "2026-10/退回/a.xlsx\n");

        assertThat(ArchiveCheck.of(output))
                .isEqualTo(new ArchiveCheck.Report(2, List.of(), List.of("2026-10：逐行数据已按要求清除（forget）")));
    }

    @Test
    void findsARecordThatWasRewritten() throws IOException {
        rewrite("2026-09");
        rewrite("2026-10");

        assertThat(ArchiveCheck.of(output).differences())
                .containsExactly("2026-09/运行记录.json：内容被改动，与发布时的登记不符", "2026-10/运行记录.json：内容被改动，与发布时的登记不符");
    }

    @Test
    void findsItByTheNextMonthAloneWhereTheListIsLost() throws IOException {
        Files.delete(output.resolve("state/records"));
        rewrite("2026-09");

        ArchiveCheck.Report report = ArchiveCheck.of(output);

        assertThat(report.differences()).containsExactly("2026-09/运行记录.json：不是2026-10做成时的那一份，也不是它重做后的，内容被改动");
        assertThat(report.notes())
                .containsExactly(
                        "2026-09/运行记录.json：没有发布登记（output/state不全或重建过），只与前后月核对",
                        "2026-10/运行记录.json：没有发布登记（output/state不全或重建过），只与前后月核对");
    }

    @Test
    void takesAMonthMadeAnewForWhatItIs() throws IOException {
        publish(SEPTEMBER);
        publish(SEPTEMBER);
        List<String> told = List.of("2026-09在2026-10做成以后重做过（迟到的报表或更正），2026-10接的是重做以前的记录");

        assertThat(ArchiveCheck.of(output)).isEqualTo(new ArchiveCheck.Report(2, List.of(), told));

        Files.delete(output.resolve("state/records"));

        assertThat(ArchiveCheck.of(output).differences()).isEmpty();
        assertThat(ArchiveCheck.of(output).notes()).hasSize(3).containsAll(told);
    }

    @Test
    void takesAMonthMadeAfterTheNextForWhatItIs() throws IOException {
        publish(YearMonth.of(2026, 8));

        assertThat(ArchiveCheck.of(output))
                .isEqualTo(new ArchiveCheck.Report(3, List.of(), List.of("2026-09制作时还没有2026-08的结果")));
    }

    @Test
    void missesAMonthThatIsGone() throws IOException {
        Files.move(output.resolve("2026-09"), output.resolve("elsewhere"));
        Files.writeString(output.resolve("2026-10/运行记录.json"), "{");

        assertThat(ArchiveCheck.of(output).differences())
                .containsExactly("2026-10/运行记录.json：读不懂，已损坏或被改动", "2026-09：整月缺少");
    }

    @Test
    void missesByTheNextMonthOneThatIsGoneWithItsList() throws IOException {
        Files.move(output.resolve("2026-09"), output.resolve("elsewhere"));
        Files.delete(output.resolve("state/records"));

        assertThat(ArchiveCheck.of(output).differences()).containsExactly("2026-09：整月缺少，2026-10的记录里有它");
    }

    @Test
    void findsARecordWhoseWayBackWasCut() throws IOException {
        Path file = output.resolve("2026-10/运行记录.json");
        Files.writeString(file, Files.readString(file).replaceAll("\"previous\":\"[0-9a-f]+\"", "\"previous\":null"));
        Files.delete(output.resolve("state/records"));

        assertThat(ArchiveCheck.of(output).differences()).containsExactly("2026-10/运行记录.json：没有接上2026-09的记录");
    }

    @Test
    void notesAnEarlierPublicationThatWasPutBack() throws IOException {
        Path kept = Files.move(output.resolve("2026-10"), output.resolve("kept"));
        publish(OCTOBER);
        FileSystemUtils.deleteRecursively(output.resolve("2026-10"));
        Files.move(kept, output.resolve("2026-10"));

        assertThat(ArchiveCheck.of(output))
                .isEqualTo(new ArchiveCheck.Report(2, List.of(), List.of("2026-10/运行记录.json：是较早一次发布的，不是最后一次")));
    }

    @Test
    void readsPastALineThatWasCutOff() throws IOException {
        Files.writeString(output.resolve("state/records"), "\n2026-11 0a1b", java.nio.file.StandardOpenOption.APPEND);
        publish(SEPTEMBER);

        assertThat(ArchiveCheck.of(output).differences()).isEmpty();
        assertThat(ArchiveCheck.of(output).notes()).contains("output/state/records：有1行读不懂（写到一半被中断，或已损坏），这些行不作数");
    }

    @Test
    void readsPastNoiseInItsLists() throws IOException {
        byte[] noise = {'\n', -1, -2, 0, 27, '\n'};
        Files.write(output.resolve("state/records"), noise, java.nio.file.StandardOpenOption.APPEND);
        Files.write(output.resolve("state/forgotten.txt"), noise);
        String told = "：有1行读不懂（写到一半被中断，或已损坏），这些行不作数";

        assertThat(ArchiveCheck.of(output))
                .isEqualTo(new ArchiveCheck.Report(
                        2, List.of(), List.of("output/state/records" + told, "output/state/forgotten.txt" + told)));
    }

    /** Two files and a record of them, as a run leaves them. */
    private void publish(YearMonth month) throws IOException {
        RecordChain chain = RecordChain.of(output, month);
        Path folder = output.resolve(month.toString());
        Files.createDirectories(folder.resolve("退回"));
        Files.writeString(folder.resolve("指标.json"), "figures");
        Files.writeString(folder.resolve("退回/a.xlsx"), "book");
        Map<String, Object> record = new TreeMap<>();
        record.put("finished", String.format("2026-11-05T08:%02d:00Z", minute++));
        record.put("previous", chain.previous());
        record.put("replaces", chain.replaces());
        record.put("outputs", List.of(listed(folder, "指标.json"), listed(folder, "退回/a.xlsx")));
        Path file = folder.resolve(RunRecord.FILE);
        Files.write(file, JsonMapper.shared().writeValueAsBytes(record));
        new PublishedRecords(output.resolve("state")).note(month, Inbox.sha256(file));
    }

    private static Map<String, String> listed(Path folder, String path) throws IOException {
        return Map.of("path", path, "sha256", Inbox.sha256(folder.resolve(path)));
    }

    private void rewrite(String month) throws IOException {
        Path record = output.resolve(month).resolve(RunRecord.FILE);
        Files.writeString(record, Files.readString(record).replace("2026-11-05", "2026-11-06"));
    }
}
