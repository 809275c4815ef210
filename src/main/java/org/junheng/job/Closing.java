package org.junheng.job;

import java.util.ArrayList;
import java.util.List;
import org.junheng.finding.Level;
import org.junheng.intake.Fate;
import org.junheng.store.Examined;
import org.junheng.summary.Handed;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.Reporting;

/** What a run says and decides when the month is made. */
final class Closing {

    private Closing() {}

    static Verdict of(MonthPicture picture, Examined.Validity validity) {
        boolean open = picture.files().stream().anyMatch(Closing::isOpen);
        return new Verdict(open, validity.from(), validity.before().minusDays(1), words(picture));
    }

    /** Any file that was not taken counts, be it only that it is there twice. */
    private static boolean isOpen(Handed file) {
        return file.findings().stream().anyMatch(finding -> finding.level() == Level.X)
                || (file.fate() == Fate.IN_FORCE && (file.hasOpen(Level.E) || file.hasOpen(Level.Q)));
    }

    private static List<String> words(MonthPicture picture) {
        Reporting reporting = picture.reporting();
        List<String> words = new ArrayList<>();
        words.add("应报" + reporting.expected() + "所，已报" + reporting.received() + "所：通过" + reporting.passed() + "所，退回"
                + reporting.returned() + "所，待说明" + reporting.awaitingExplanation() + "所；拒收文件"
                + reporting.rejected() + "个，缺报" + reporting.missing().size() + "所");
        words.add("《" + picture.standard().code() + "》："
                + (picture.figures().verdict().pass() ? "全县达标" : "全县未达标"));
        List<String> unused = picture.unusedParameters();
        if (!unused.isEmpty()) {
            words.add("参数设置里的“" + String.join("”“", unused) + "”没有用到，请核对名称");
        }
        return words;
    }
}
