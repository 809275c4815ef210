package org.junheng.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junheng.ledger.Ledger;
import org.junheng.ledger.ReturnedBook;
import org.junheng.ledger.RowsBook;
import org.junheng.store.Retention;
import org.junheng.store.Vault;

/** Removes what old months hold of people, row by row, and keeps what was counted of them. */
public final class Forgetting {

    private static final List<String> ROW_BY_ROW = List.of(RowsBook.FILE, Ledger.FINDINGS, ReturnedBook.FOLDER);

    private final Path output;
    private final YearMonth before;
    private final Eraser eraser;

    /** Deletes a file or an empty folder. */
    interface Eraser {
        void delete(Path path) throws IOException;
    }

    private Forgetting(Path output, YearMonth before, Eraser eraser) {
        this.output = output;
        this.before = before;
        this.eraser = eraser;
    }

    /** Removes the rows of every month before another one; whatever goes wrong is told in the outcome. */
    public static Outcome before(YearMonth month, Path output, LocalDateTime now) {
        return before(month, output, now, Files::delete);
    }

    static Outcome before(YearMonth month, Path output, LocalDateTime now, Eraser eraser) {
        Path folder = output.toAbsolutePath().normalize();
        Path state = folder.resolve("state");
        if (!Files.isDirectory(state)) {
            return new Outcome(ExitCode.WRONG_USAGE, List.of("没有找到做过的结果：" + folder));
        }
        try (FolderLock lock = FolderLock.take(state, now);
                StateDatabase database = StateDatabase.open(lock)) {
            return new Forgetting(folder, month, eraser).forget(database.source());
        } catch (FolderTaken taken) {
            return Outcome.told(ExitCode.TAKEN, taken);
        } catch (IOException | SQLException | RuntimeException failure) {
            return new Outcome(ExitCode.FAILED, List.of("清除失败：" + new Failure(failure).words(), "再执行一次会接着清除"));
        }
    }

    private Outcome forget(DataSource database) throws IOException, SQLException {
        int removed = removePublished();
        Retention retention = new Retention(database);
        int rows = new Vault(output.resolve("state").resolve("rows")).keepOnly(retention.filesSince(before));
        retention.forgetBefore(before);
        new MadeMonths(database).forgetBefore(before);
        tidy(database);
        return new Outcome(
                ExitCode.DONE,
                List.of(
                        "已清除" + before + "以前的逐行数据：" + rows + "份报表的明细，各月结果里的" + removed + "个文件",
                        "指标、简报和发布记录都保留着",
                        "输入文件夹里如果还留着那些月份的报表，下次运行会重新读取，请一并移走；以前的备份也请自行处理"));
    }

    /** Removes, of the published months, the files that hold rows; what is about to be removed is listed before. */
    private int removePublished() throws IOException {
        List<Path> doomed = new ArrayList<>();
        for (Path month : MonthFolders.of(output).headMap(before).values()) {
            for (String name : ROW_BY_ROW) {
                doomed.addAll(below(month.resolve(name)));
            }
        }
        List<Path> files =
                doomed.stream().filter(path -> !Files.isDirectory(path)).toList();
        new ForgottenFiles(output.resolve("state"))
                .note(files.stream().map(this::relative).toList());
        for (Path path : doomed) {
            eraser.delete(path);
        }
        return files.size();
    }

    private String relative(Path file) {
        return output.relativize(file).toString().replace('\\', '/');
    }

    /** Everything there is of it, a folder behind what it holds. */
    private static List<Path> below(Path what) throws IOException {
        if (!Files.exists(what)) {
            return List.of();
        }
        try (Stream<Path> walked = Files.walk(what)) {
            return walked.sorted(Comparator.reverseOrder()).toList();
        }
    }

    /** What is deleted stays in the file of a database until the file is written anew. */
    private static void tidy(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT DEFRAG");
        }
    }
}
