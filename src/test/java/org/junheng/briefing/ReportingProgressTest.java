package org.junheng.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Status;
import org.junheng.intake.Fate;
import org.junheng.summary.BigCounty;
import org.junheng.summary.FileRecord;
import org.junheng.summary.Handed;
import org.junheng.summary.MonthPicture;
import org.junit.jupiter.api.Test;

class ReportingProgressTest {

    private static final MonthPicture PICTURE = BigCounty.of(12, 1).picture();

    @Test
    void saysWhatWaitsAndWhy() {
        String page = ReportingProgress.draw(
                with(unread("空<文件>.xlsx", null)),
                List.of(
                        ignored("~$城关小学.xlsx", "打开工作簿时产生的临时文件"),
                        ignored("城关中学.xlsx.part", "尚未复制或下载完成"),
                        ignored("Thumbs.db", "系统文件"),
                        new FileRecord(
                                "空<文件>.xlsx", "", 0, null, null, Fate.REFUSED, "X001", "文件是空的", Status.REJECTED, 1)));

        assertThat(page)
                .contains("对应的工作簿正在Excel或WPS中打开，关闭并保存后再读", "尚未复制或下载完成", "空&lt;文件&gt;.xlsx", "文件是空的")
                .contains("<script>setTimeout(function () { location.reload(); }, 60000);</script>")
                .doesNotContain("Thumbs.db", "http://", "https://");
    }

    @Test
    void listsARefusedFileThatTheMonthCountsWhateverMonthItGives() {
        YearMonth future = YearMonth.of(2036, 10);
        MonthPicture counted = with(unread("将来.xlsx", future));
        FileRecord refused =
                new FileRecord("将来.xlsx", "", 0, null, future, Fate.REFUSED, "X007", "还没有到", Status.REJECTED, 1);

        assertThat(ReportingProgress.draw(counted, List.of(refused))).contains("将来.xlsx", "还没有到");
        assertThat(ReportingProgress.draw(PICTURE, List.of(refused))).doesNotContain("将来.xlsx");
    }

    @Test
    void namesEverySchoolThatHasToReport() {
        String page = ReportingProgress.draw(PICTURE, List.of());

        assertThat(PICTURE.now().schools())
                .allSatisfy(school -> assertThat(page).contains(school.school().name()));
        assertThat(page).doesNotContain("等待处理的文件");
    }

    @Test
    void leavesRoomOnAPhoneForWhatIsToBeDone() {
        assertThat(ReportingProgress.draw(PICTURE, List.of()))
                .contains(".roomy { min-width: 10em; }", "<td class=\"roomy\">待改正1条</td>");
    }

    private static MonthPicture with(Handed file) {
        return new MonthPicture(
                PICTURE.period(),
                PICTURE.bureau(),
                PICTURE.standard(),
                PICTURE.reporting(),
                PICTURE.now(),
                PICTURE.course(),
                PICTURE.yearAgo(),
                PICTURE.remedies(),
                PICTURE.revisions(),
                List.of(file));
    }

    private static Handed unread(String path, @Nullable YearMonth period) {
        return new Handed(path, "", null, period, null, Fate.REFUSED, List.of(), List.of(), Map.of());
    }

    private static FileRecord ignored(String path, String reason) {
        return new FileRecord(path, "", 1, null, null, Fate.IGNORED, "", reason, null, 0);
    }
}
