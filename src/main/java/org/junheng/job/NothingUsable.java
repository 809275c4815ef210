package org.junheng.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.Fate;
import org.junheng.intake.FileKinds;
import org.junheng.summary.FileRecord;

/** No usable submission reports the month; the message is Chinese and says which month, and why the files are of no use. */
final class NothingUsable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    NothingUsable(String message) {
        super(message);
    }

    /**
     * In a folder, for a month.
     *
     * @param month null where any would have done
     * @param reported the months that there is something usable for
     * @param asOf the day after which a month has not come yet
     */
    static NothingUsable of(
            @Nullable YearMonth month,
            Path input,
            List<FileRecord> files,
            Collection<YearMonth> reported,
            LocalDate asOf) {
        List<String> words = new ArrayList<>();
        words.add("没有找到可以使用的" + (month == null ? "" : month + "的") + "学校月报：" + input);
        List<FileRecord> refused = files.stream()
                .filter(file -> file.fate() == Fate.REFUSED)
                .filter(file -> month == null || file.period() == null || month.equals(file.period()))
                .toList();
        if (!refused.isEmpty()) {
            words.add("被拒收的文件" + refused.size() + "个：");
            refused.stream()
                    .limit(SHOWN)
                    .map(file -> file.path() + "：" + file.rule() + " " + file.reason())
                    .forEach(words::add);
        }
        if (refused.size() > SHOWN) {
            words.add("其余" + (refused.size() - SHOWN) + "个可用check命令查看原因");
        }
        if (refused.stream().anyMatch(file -> file.reason().contains(FileKinds.NOT_YET))) {
            words.add("“" + FileKinds.NOT_YET + "”是按" + asOf + "判断的；电脑的日期不对的，请改正后再运行");
        }
        if (!reported.isEmpty()) {
            words.add("有可用月报的月份：" + reported.stream().map(YearMonth::toString).collect(Collectors.joining("、")));
        } else if (refused.isEmpty()) {
            words.add("请把学校报来的工作簿放进这个文件夹，放在子文件夹里也可以");
        }
        return new NothingUsable(String.join("\n", words));
    }
}
