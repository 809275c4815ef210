package org.junheng.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.workbook.OwnerFile;

/**
 * What lies in the input folder at one moment; nothing in it is ever changed.
 *
 * @param files everything that may be a submission, by path
 * @param ignored what is certainly none, with the reason
 */
public record Inbox(List<InboxFile> files, List<Ignored> ignored) {

    /** Why a file is left alone that says another one is open. */
    public static final String OPEN = "打开工作簿时产生的临时文件";

    private static final String UNREADABLE = "无法读取";
    private static final String CHANGING = "读取时被改动或移走，下次运行再处理";
    private static final String SYSTEM = "系统文件";
    private static final String NO_FILE = "不是普通文件";

    /** Why a file is left alone that will never be a submission. */
    public static final Set<String> NO_SUBMISSION = Set.of(SYSTEM, NO_FILE);

    private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini");
    private static final List<String> UNFINISHED = List.of(".part", ".partial", ".tmp", ".crdownload", ".download");
    private static final int BUFFER = 1 << 16;

    public Inbox {
        files = List.copyOf(files);
        ignored = List.copyOf(ignored);
    }

    /** The files that are to be opened: of those with the same content the first. */
    public List<InboxFile> contents() {
        Set<String> seen = new HashSet<>();
        return files.stream().filter(file -> seen.add(file.sha256())).toList();
    }

    /** The same, one file being left for the next run, as it was changed or taken away after its fingerprint was taken. */
    public Inbox leaving(String relative) {
        Map<Boolean, List<InboxFile>> split = files.stream()
                .collect(Collectors.partitioningBy(file -> file.relative().equals(relative)));
        List<Ignored> left = new ArrayList<>(ignored);
        split.getOrDefault(true, List.of()).forEach(file -> left.add(new Ignored(relative, file.bytes(), CHANGING)));
        left.sort(Comparator.comparing(Ignored::relative));
        return new Inbox(split.getOrDefault(false, List.of()), left);
    }

    /**
     * A file that is left alone.
     *
     * @param reason in Chinese
     */
    public record Ignored(String relative, long bytes, String reason) {

        /** Whether it could not be opened; when it can be, nothing else about it need have changed. */
        public boolean isUnreadable() {
            return reason.startsWith(UNREADABLE);
        }
    }

    /** Of what is left alone that which may be a report that nobody has read. */
    public List<Ignored> waiting() {
        return ignored.stream()
                .filter(file -> !NO_SUBMISSION.contains(file.reason()))
                .filter(file -> !file.reason().startsWith(OPEN))
                .toList();
    }

    /** The folder to list: links are not followed, but for the one that the folder itself may be. */
    static Path behindLink(Path folder) throws IOException {
        return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
    }

    /**
     * Lists the folder and everything below it, without following links, and takes each file's fingerprint.
     *
     * @throws IOException when the folder itself cannot be listed
     */
    public static Inbox scan(Path input) throws IOException {
        Path folder = behindLink(input);
        Map<Path, BasicFileAttributes> found = new HashMap<>();
        List<InboxFile> files = Collections.synchronizedList(new ArrayList<>());
        List<Ignored> ignored = Collections.synchronizedList(new ArrayList<>());
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
                found.put(file, seen);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException refusal) throws IOException {
                if (file.equals(folder)) {
                    throw refusal;
                }
                ignored.add(new Ignored(relative(folder, file), 0, UNREADABLE));
                return FileVisitResult.CONTINUE;
            }
        });
        found.entrySet().parallelStream().forEach(file -> take(folder, file.getKey(), file.getValue(), files, ignored));
        files.sort(Comparator.comparing(InboxFile::relative));
        ignored.sort(Comparator.comparing(Ignored::relative));
        return new Inbox(files, ignored);
    }

    private static void take(
            Path folder, Path file, BasicFileAttributes seen, List<InboxFile> files, List<Ignored> ignored) {
        String relative = relative(folder, file);
        if (relative.equalsIgnoreCase(Bureau.FILE)) {
            return;
        }
        String reason = reasonToIgnore(file, seen);
        if (reason.equals(OPEN)) {
            reason = Owner.of(file).map(name -> OPEN + "（" + name + "）").orElse(OPEN);
        }
        if (reason.isEmpty()) {
            try {
                InboxFile taken = InboxFile.of(file, relative);
                if (settled(file, seen)) {
                    files.add(taken);
                    return;
                }
                reason = "正在写入或复制，尚未完成";
            } catch (IOException unreadable) {
                reason = UNREADABLE + "，可能正被占用或没有权限";
            }
        }
        ignored.add(new Ignored(relative, seen.size(), reason));
    }

    private static String reasonToIgnore(Path file, BasicFileAttributes seen) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!seen.isRegularFile()) {
            return NO_FILE;
        }
        if (OwnerFile.is(name)) {
            return OPEN;
        }
        if (UNFINISHED.stream().anyMatch(name::endsWith)) {
            return "尚未复制或下载完成";
        }
        return name.startsWith(".") || SYSTEM_FILES.contains(name) ? SYSTEM : "";
    }

    /** Whether nobody wrote to the file while it was read. */
    private static boolean settled(Path file, BasicFileAttributes before) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return now.size() == before.size() && now.lastModifiedTime().equals(before.lastModifiedTime());
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** SHA-256 of a file's content in lower-case hex digits. */
    public static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return sha256(in);
        }
    }

    static String sha256(InputStream in) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
