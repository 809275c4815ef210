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
import java.util.stream.Stream;

/** A failure of ours, told in a sentence and kept whole in a file. */
record Failure(Throwable what) {

    /** The first of that kind among a failure and its causes. */
    static <T extends Throwable> Optional<T> find(Class<T> kind, Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    String words() {
        if (find(OutOfMemoryError.class, what).isPresent()) {
            return "内存不足";
        }
        return find(FileSystemException.class, what).map(Failure::words).orElseGet(this::innermost);
    }

    private static String words(FileSystemException refusal) {
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
        return log;
    }
}
