package org.junheng.template;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.junheng.finding.Finding;

/** Draws findings as lines, so that a test compares them whole: {@code E102 教师!F12 [三十] what is wrong / how to mend it}. */
public final class Said {

    private Said() {}

    public static List<String> lines(Collection<Finding> findings) {
        return findings.stream().map(Said::line).toList();
    }

    public static List<String> briefs(Collection<Finding> findings) {
        return findings.stream().map(Said::brief).toList();
    }

    public static String line(Finding finding) {
        return brief(finding) + " / " + finding.cure();
    }

    /** Without the cure. */
    public static String brief(Finding finding) {
        String place = finding.place().sheet().isEmpty()
                ? "文件"
                : finding.place().sheet() + "!" + finding.place().cell();
        return finding.kind().code() + " " + place + " [" + finding.typed() + "] " + finding.message();
    }

    /** A cell as it was read: 错 when it is wrong, 空 when it is empty. */
    static String value(Entry<?> entry) {
        Object value = entry.value();
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return entry.faulty() ? "错" : value == null ? "空" : value.toString();
    }
}
