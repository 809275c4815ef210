package org.junheng.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.ToLongFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junheng.store.Secret;

/**
 * Hashes personal numbers so that they can be compared from file to file and told by nobody: {@link SipHash}, with a key
 * that is made at random once for an output folder. Safe to use from several threads.
 */
final class Seal implements ToLongFunction<String> {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final byte[] key;
    private final byte[] hashKey;

    private Seal(byte[] key) {
        this.key = key;
        this.hashKey = Arrays.copyOf(derived("hash"), SipHash.KEY_BYTES);
    }

    /** The seal whose key lies in a file, which is made if it is not there. */
    static Seal in(Path file) throws IOException {
        try {
            byte[] kept = Files.readAllBytes(file);
            return kept.length == KEY_BYTES ? new Seal(kept) : make(file);
        } catch (NoSuchFileException none) {
            return make(file);
        }
    }

    private static Seal make(Path file) throws IOException {
        byte[] made = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(made);
        Path folder = Files.createDirectories(file.toAbsolutePath().normalize().resolveSibling(""));
        Path draft = Files.createTempFile(folder, "key", ".part");
        Files.write(draft, made);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        return new Seal(made);
    }

    /** By which seals with different keys differ; tells nothing of the key. */
    String name() {
        return HexFormat.of().toHexDigits(applyAsLong("name"));
    }

    /** Encrypts under a key that comes of the same one. */
    Secret secret() {
        return new Secret(derived("secret"));
    }

    @Override
    public long applyAsLong(String text) {
        return SipHash.of(hashKey, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A key for one purpose, by which neither this one nor that of another purpose is known. */
    private byte[] derived(String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
