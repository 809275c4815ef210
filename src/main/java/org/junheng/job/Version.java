package org.junheng.job;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Which build of the program this is. */
public final class Version {

    private Version() {}

    /** As people know it: {@code 0.1.0}. */
    public static String name() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "开发版" : version;
    }

    /** Differs between two builds, also when they have the same name. */
    static String build() throws IOException {
        CodeSource source = Version.class.getProtectionDomain().getCodeSource();
        try {
            Path place = Path.of(source.getLocation().toURI());
            return name() + " " + Files.size(place) + " " + Files.getLastModifiedTime(place);
        } catch (URISyntaxException e) {
            throw new IOException("no file holds the program: " + source.getLocation(), e);
        }
    }
}
