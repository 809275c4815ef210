package org.junheng.job;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A failure of ours, told in a sentence. */
record Failure(Throwable what) {

    /** In the words of systems, and of the database whose file cannot grow. */
    private static final Pattern FULL = Pattern.compile("No space left|File too large|quota exceeded"
            + "|not enough space on the disk|磁盘空间不足|设备上没有空间|磁盘配额|Data File size limit is reached");

    /** The first of that kind among a failure and its causes. */
    static <T extends Throwable> Optional<T> find(Class<T> kind, Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** Whether there is no room left; systems tell it in words alone. */
    boolean isFull() {
        return Stream.iterate(what, cause -> cause != null, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(message -> FULL.matcher(message).find());
    }

    String words() {
        if (find(OutOfMemoryError.class, what).isPresent()) {
            return "内存不足";
        }
        if (isFull()) {
            return "磁盘已满，或超出了可用的空间；请腾出空间后再运行";
        }
        return find(FileSystemException.class, what).map(Failure::words).orElseGet(this::innermost);
    }

    private static String words(FileSystemException refusal) {
        if (String.valueOf(refusal.getReason()).contains("Read-only")) {
            return refusal.getFile() + "：所在的磁盘是只读的，不能写入";
        }
        String reason = refusal.getReason() == null ? "" : "（" + refusal.getReason() + "）";
        String why = refusal instanceof AccessDeniedException ? "没有权限，或正被别的程序占用" : "无法读写" + reason;
        return refusal.getFile() + "：" + why;
    }

    private String innermost() {
        Throwable innermost = Stream.iterate(what, cause -> cause != null, Throwable::getCause)
                .reduce(what, (outer, inner) -> inner);
        return innermost.getClass().getSimpleName() + "：" + innermost.getMessage();
    }
}
