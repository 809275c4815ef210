package org.junheng.job;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Keeps the output folder for one run at a time; the system lets go of it when the process dies. */
final class FolderLock implements AutoCloseable {

    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** Far behind the text of the file, so that others can read it where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path state;
    private final FileChannel channel;

    private FolderLock(Path state, FileChannel channel) {
        this.state = state;
        this.channel = channel;
    }

    /**
     * Takes the folder.
     *
     * @throws FolderTaken when another run has it
     */
    static FolderLock take(Path state, LocalDateTime now) throws IOException, FolderTaken {
        Path file = Files.createDirectories(state).resolve("lock");
        FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
        try {
            if (tryLock(channel) == null) {
                throw new FolderTaken("输出文件夹正被另一次运行占用（" + holder(channel) + "），请等它结束后再运行");
            }
            String holder = SINCE.format(now) + "起，进程" + ProcessHandle.current().pid();
            channel.truncate(0).write(StandardCharsets.UTF_8.encode(holder), 0);
            return new FolderLock(state, channel);
        } catch (IOException | FolderTaken | RuntimeException refused) {
            channel.close();
            throw refused;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(200);
        channel.read(text, 0);
        return StandardCharsets.UTF_8.decode(text.flip()).toString();
    }

    /** The folder that is kept for its holder. */
    Path state() {
        return state;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
