package org.junheng.briefing;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.intake.Fate;
import org.junheng.intake.Inbox;
import org.junheng.summary.FileRecord;
import org.junheng.summary.Handed;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.Reporting;
import org.junheng.summary.Standing;
import org.junheng.summary.Wording;
import org.junheng.template.PersonalNumbers;

/** Draws the page that says who has reported and what waits: one file that loads itself anew now and then. */
public final class ReportingProgress {

    /** Its name beside the months' folders. */
    public static final String FILE = "报送进度.html";

    private ReportingProgress() {}

    /**
     * The page as HTML.
     *
     * @param files every file of the input folder with its fate
     */
    public static String draw(MonthPicture picture, List<FileRecord> files) {
        StringWriter out = new StringWriter();
        Press.print("progress", page(picture, files), out);
        return out.toString();
    }

    private static ProgressPage page(MonthPicture picture, List<FileRecord> files) {
        String month = Wording.month(picture.period());
        Set<String> counted = picture.files().stream().map(Handed::path).collect(Collectors.toSet());
        return new ProgressPage(
                picture.county() + "学校月报报送进度 " + month,
                picture.county(),
                month,
                counts(picture),
                Standing.of(picture).stream()
                        .sorted(Comparator.comparing(ReportingProgress::urgency))
                        .map(ReportingProgress::row)
                        .toList(),
                files.stream()
                        .filter(file -> waits(counted, file))
                        .map(ReportingProgress::waiting)
                        .toList());
    }

    private static String counts(MonthPicture picture) {
        Reporting reporting = picture.reporting();
        return "截止日" + picture.bureau().parameters().deadline(picture.period()) + "。应报" + reporting.expected() + "所，已报"
                + reporting.received() + "所：通过" + reporting.passed() + "所，退回" + reporting.returned() + "所，待说明"
                + reporting.awaitingExplanation() + "所；缺报" + reporting.missing().size() + "所，拒收文件"
                + reporting.rejected() + "个。";
    }

    /** Who has most to do comes first. */
    private static int urgency(Standing standing) {
        if (standing.isMissing()) {
            return 0;
        }
        return standing.toCorrect() > 0 ? 1 : standing.toExplain() > 0 ? 2 : 3;
    }

    private static ProgressPage.Row row(Standing standing) {
        Handed file = standing.inForce();
        return new ProgressPage.Row(
                standing.school().name(),
                standing.school().township(),
                mark(standing),
                file == null || file.filled() == null ? "" : file.filled().toString(),
                matters(standing),
                file == null ? "" : PersonalNumbers.hiddenInName(file.path()));
    }

    private static Mark mark(Standing standing) {
        if (standing.isMissing() || standing.toCorrect() > 0) {
            return Mark.falls(standing.words());
        }
        return standing.waits() ? Mark.near(standing.words()) : Mark.holds(standing.words());
    }

    private static String matters(Standing standing) {
        if (standing.isMissing()) {
            return standing.refusal();
        }
        List<String> matters = new ArrayList<>();
        if (standing.toCorrect() > 0) {
            matters.add("待改正" + standing.toCorrect() + "条");
        }
        if (standing.toExplain() > 0) {
            matters.add("待说明" + standing.toExplain() + "条");
        }
        return String.join("，", matters);
    }

    /** A refused file waits for the month that counts it, whatever month it gives. */
    private static boolean waits(Set<String> counted, FileRecord file) {
        if (file.fate() == Fate.IGNORED) {
            return !Inbox.NO_SUBMISSION.contains(file.reason());
        }
        return file.fate() == Fate.REFUSED && counted.contains(file.path());
    }

    private static ProgressPage.Waiting waiting(FileRecord file) {
        boolean refused = file.fate() == Fate.REFUSED;
        Mark mark = refused ? Mark.falls("拒收") : Mark.near("等待");
        String reason = file.reason().startsWith(Inbox.OPEN)
                ? file.reason().replace(Inbox.OPEN, "对应的工作簿正在Excel或WPS中打开") + "，关闭并保存后再读"
                : file.reason();
        return new ProgressPage.Waiting(PersonalNumbers.hiddenInName(file.path()), mark, reason);
    }
}
