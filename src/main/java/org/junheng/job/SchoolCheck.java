package org.junheng.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.finding.Answer;
import org.junheng.finding.Finding;
import org.junheng.finding.Level;
import org.junheng.intake.Bureau;
import org.junheng.intake.Fate;
import org.junheng.intake.InboxFile;
import org.junheng.intake.Submission;
import org.junheng.intake.UnusableBureau;
import org.junheng.ledger.ReturnedBook;
import org.junheng.store.Examined;
import org.junheng.summary.Answers;
import org.junheng.summary.Handed;
import org.junheng.workbook.UnreadableWorkbook;

/** Gives a school before it sends the answer that the bureau would give, as far as one file alone allows. */
public final class SchoolCheck {

    private static final Pattern RETURNED = Pattern.compile("-退回[0-9]*$");
    private static final List<String> ALWAYS_UNCHECKED = List.of("与以前月份的核对、与其他学校的核对，要到县里汇总时才能进行");
    private static final List<String> UNCHECKED_ALONE =
            List.of("没有县级底册.xlsx：学校标识码是否在学校名录中、学校名称和学校概况是否与名录一致，未检查", "没有县级底册.xlsx：最早所属期、考试满分等参数按缺省值检查");

    private final Bureau bureau;
    private final boolean alone;
    private final LocalDate day;

    private SchoolCheck(Bureau bureau, boolean alone, LocalDate day) {
        this.bureau = bureau;
        this.alone = alone;
        this.day = day;
    }

    /**
     * A check by the bureau's workbook, if there is one.
     *
     * @param input where it may lie
     * @throws UnusableSettings when it is there and cannot be used
     */
    public static SchoolCheck by(Path input, LocalDate day) {
        Path file = input.resolve(Bureau.FILE);
        if (!Files.isRegularFile(file)) {
            return new SchoolCheck(Bureau.unknown(), true, day);
        }
        try {
            return new SchoolCheck(Bureau.read(file), false, day);
        } catch (UnusableBureau unusable) {
            throw new UnusableSettings(String.join("\n", unusable.complaints()));
        }
    }

    /** What could not be checked here, in words. */
    public List<String> unchecked() {
        List<String> words = new ArrayList<>(alone ? UNCHECKED_ALONE : List.of());
        words.addAll(ALWAYS_UNCHECKED);
        return words;
    }

    /**
     * What there is to say about a file.
     *
     * @param copy the file with its cells marked; null where nothing is open, or the file cannot be used at all
     * @param uncopied why there is no copy that there should be; null where there is one, or none is due
     */
    public record Report(
            Handed file, @Nullable Path copy, @Nullable Failure uncopied) {

        /** Whether something is to be corrected or explained. */
        public boolean isOpen() {
            return file.hasOpen(Level.X) || file.hasOpen(Level.E) || file.hasOpen(Level.Q);
        }
    }

    /** Checks a file and writes its marked copy beside it; a file that is there already is never replaced by another. */
    public Report check(Path path) throws IOException {
        String name = path.toAbsolutePath().normalize().getFileName().toString();
        InboxFile file = InboxFile.of(path, name);
        Handed handed = handed(file, examined(file));
        try {
            return new Report(handed, ReturnedBook.isDue(handed) ? copy(path, handed) : null, null);
        } catch (IOException | UnreadableWorkbook unwritten) {
            return new Report(handed, null, new Failure(unwritten));
        }
    }

    private Examined examined(InboxFile file) {
        try {
            return new FileExaminer(bureau, day, SchoolCheck::unsealed)
                    .examine(file)
                    .found();
        } catch (InputChanged changed) {
            throw new UnusableSettings("文件在检查时被改动，请保存并关闭后再检查：" + file.relative());
        }
    }

    /** Nothing is compared with other files, so no number need be known again. */
    private static long unsealed(String number) {
        return 0;
    }

    private static Handed handed(InboxFile file, Examined found) {
        Submission submission = found.submission();
        Map<Finding, Answer> answers = submission == null
                ? Map.of()
                : Answers.within(found.findings(), found.explanations(), submission.period());
        return new Handed(
                file.relative(),
                file.sha256(),
                found.school(),
                found.period(),
                submission == null ? null : submission.filled(),
                submission == null ? Fate.REFUSED : Fate.IN_FORCE,
                Answers.withHints(found.findings(), found.explanations(), answers),
                List.of(),
                answers);
    }

    private static Path copy(Path original, Handed file) throws IOException, UnreadableWorkbook {
        int dot = file.path().lastIndexOf('.');
        String stem = RETURNED.matcher(dot < 0 ? file.path() : file.path().substring(0, dot))
                .replaceFirst("");
        Path folder = Files.createTempDirectory(original.toAbsolutePath().getParent(), ".junheng");
        Path draft = folder.resolve("copy.xlsx");
        try {
            ReturnedBook.write(original, file, null, draft);
            for (int number = 1; ; number++) {
                Path target = original.resolveSibling(stem + "-退回" + (number == 1 ? "" : number) + ".xlsx");
                if (!Files.exists(target)) {
                    return Files.move(draft, target);
                }
                if (Files.mismatch(draft, target) < 0) {
                    return target;
                }
            }
        } finally {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(folder);
        }
    }
}
