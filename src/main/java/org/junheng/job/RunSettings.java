package org.junheng.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do; absurd wishes are refused here.
 *
 * @param period the month to make; null for the latest that a usable submission reports
 * @param asOf the day that decides which reports are late and which dates lie in the future
 * @param unmask whether personal data is written whole
 */
public record RunSettings(Path input, Path output, @Nullable YearMonth period, LocalDate asOf, boolean unmask) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    /** What HSQLDB takes in the address of a database for the end of the path, or for the name of a property. */
    private static final Pattern UNFIT_FOR_DATABASE = Pattern.compile(";|\\$\\{");

    /**
     * Settings that make sense.
     *
     * @throws UnusableSettings when they do not
     */
    public RunSettings {
        input = input.toAbsolutePath().normalize();
        output = output.toAbsolutePath().normalize();
        refuseFolders(input, output);
        refuseDates(period, asOf);
    }

    /** The same for one month. */
    RunSettings of(YearMonth month) {
        return new RunSettings(input, output, month, asOf, unmask);
    }

    /** Where what is remembered from run to run lies. */
    Path state() {
        return output.resolve("state");
    }

    private static void refuseFolders(Path input, Path output) {
        if (!Files.isDirectory(input)) {
            throw new UnusableSettings("没有找到输入文件夹：" + input);
        }
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new UnusableSettings("输出位置不是文件夹：" + output);
        }
        Path from = real(input);
        Path to = real(output);
        if (to.startsWith(from) || from.startsWith(to)) {
            throw new UnusableSettings("输入文件夹和输出文件夹不能相同，也不能一个在另一个里面：" + input + "，" + output);
        }
        if (UNFIT_FOR_DATABASE.matcher(output.toString()).find()) {
            throw new UnusableSettings("输出文件夹的路径里不能有“;”或“${”，数据库不能放在那里；请改名或换一个位置：" + output);
        }
    }

    /** Where a path leads whatever links it goes by, as far as it is there. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException absent) {
            Path parent = path.getParent();
            return parent == null ? path : real(parent).resolve(path.getFileName());
        }
    }

    private static void refuseDates(@Nullable YearMonth period, LocalDate asOf) {
        if (asOf.getYear() < FIRST_YEAR || asOf.getYear() > LAST_YEAR) {
            throw new UnusableSettings("截止日期不合理：" + asOf + "；没有写--as-of的，请核对电脑的日期");
        }
        if (period != null && period.getYear() < FIRST_YEAR) {
            throw new UnusableSettings("月份不合理：" + period);
        }
        if (period != null && period.isAfter(YearMonth.from(asOf))) {
            throw new UnusableSettings("月份" + period + "还没有到（截止日期为" + asOf + "）");
        }
    }
}
