package org.junheng.job;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A failure of ours, told in a sentence. */
public record Failure(Throwable what) {

    /** In the words of systems, and of the database whose file cannot grow. */
    private static final Pattern FULL = Pattern.compile("No space left|File too large|quota exceeded"
            + "|not enough space on the disk|磁盘空间不足|设备上没有空间|磁盘配额|Data File size limit is reached");

    /** In the words of Windows, in English and Chinese, of a file that is open elsewhere. */
    private static final Pattern HELD = Pattern.compile("another process|另一个程序");

    private static final Pattern TOO_LONG = Pattern.compile("name too long|extension is too long|文件名或扩展名太长");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** The first of that kind among a failure and its causes. */
    static <T extends Throwable> Optional<T> find(Class<T> kind, Throwable failure) {
        return causes(failure).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** A failure and what it came of, outermost first. */
    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /** Whether there is no room left; systems tell it in words alone. */
    boolean isFull() {
        return causes(what)
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(message -> FULL.matcher(message).find());
    }

    /** What went wrong, in Chinese, as far as that can be made out. */
    public String words() {
        if (find(OutOfMemoryError.class, what).isPresent()) {
            return "内存不足";
        }
        if (isFull()) {
            return "磁盘已满，或超出了可用的空间；请腾出空间后再运行";
        }
        return find(FileSystemException.class, what)
                .map(Failure::words)
                .or(this::worded)
                .orElseGet(this::innermost);
    }

    private static String words(FileSystemException refusal) {
        String other = refusal.getOtherFile();
        return refusal.getFile() + (other == null ? "" : "改名为" + other) + "："
                + why(refusal, String.valueOf(refusal.getReason()));
    }

    private static String why(FileSystemException refusal, String reason) {
        if (reason.contains("Read-only")) {
            return "所在的磁盘是只读的，不能写入；请换一个能写的位置";
        }
        if (refusal instanceof AccessDeniedException || HELD.matcher(reason).find()) {
            return "没有权限，或正被别的程序占用；请关闭占用它的程序，或换一个有权限的位置";
        }
        if (refusal instanceof NoSuchFileException) {
            return "它或它所在的文件夹不存在，请核对写法";
        }
        if (refusal instanceof FileAlreadyExistsException || reason.contains("Not a directory")) {
            return "这里要用文件夹，却有一个同名的文件；请换一个位置";
        }
        if (reason.contains("Is a directory")) {
            return "这是文件夹，请写出其中文件的名字";
        }
        if (TOO_LONG.matcher(reason).find()) {
            return "文件名太长，请改短后再试";
        }
        return "无法读写" + (refusal.getReason() == null ? "" : "（" + reason + "）") + "；请换一个位置，或检查磁盘";
    }

    /** What was worded for people where it failed. */
    private Optional<String> worded() {
        return causes(what)
                .map(cause -> String.valueOf(cause.getMessage()))
                .filter(message -> CHINESE.matcher(message).find())
                .findFirst();
    }

    private String innermost() {
        Throwable innermost = causes(what).reduce(what, (outer, inner) -> inner);
        return innermost.getClass().getSimpleName() + "：" + innermost.getMessage();
    }
}
