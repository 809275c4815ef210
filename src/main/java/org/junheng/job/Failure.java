package org.junheng.job;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.outbox.OwnerOnly;

/** A failure of ours, told in a sentence and kept whole in a file. */
record Failure(Throwable what) {

    private static final Pattern FULL = Pattern.compile(
            "No space left|File too large|quota exceeded|not enough space on the disk|磁盘空间不足|设备上没有空间|磁盘配额");

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

    /** Appends the whole story to a file for whoever has to find the cause. */
    Path keep(Path state, LocalDateTime when) throws IOException {
        Path log = Files.createDirectories(state.resolve("log")).resolve("failures.log");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(log, CREATE, APPEND))) {
            out.println(when + " " + Version.name());
            what.printStackTrace(out);
        }
        OwnerOnly.protectFiles(log.resolveSibling(""));
        return log;
    }
}
