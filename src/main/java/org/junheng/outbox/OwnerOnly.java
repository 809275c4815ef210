package org.junheng.outbox;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps files to their owner where the file system has permissions; elsewhere the folder's own rules hold. */
public final class OwnerOnly {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** Takes a folder and everything below it from everybody else. */
    public static void protectAll(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                protect(each);
            }
        }
    }

    /** Takes a folder and the files right in it from everybody else. */
    public static void protectFiles(Path folder) throws IOException {
        protect(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                protect(each);
            }
        }
    }

    /** What belongs to another person keeps the permissions that this person gave it. */
    public static void protect(Path path) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null || Files.isSymbolicLink(path)) {
            return;
        }
        Set<PosixFilePermission> wanted = Files.isDirectory(path) ? FOLDER : FILE;
        if (!view.readAttributes().permissions().equals(wanted) && isOurs(view)) {
            view.setPermissions(wanted);
        }
    }

    private static boolean isOurs(PosixFileAttributeView view) throws IOException {
        try {
            view.setPermissions(view.readAttributes().permissions());
            return true;
        } catch (FileSystemException anothers) {
            return false;
        }
    }
}
