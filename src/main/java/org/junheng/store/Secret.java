package org.junheng.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts what schools have typed, so that the database tells it to nobody who does not have the key: AES-GCM. */
public final class Secret {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /**
     * Encrypts with a key.
     *
     * @param key of 32 bytes
     */
    public Secret(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Some texts as bytes that only the key opens. */
    byte[] seal(String... texts) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = worked(Cipher.ENCRYPT_MODE, nonce, packed(texts));
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** The texts that were sealed. */
    List<String> open(byte[] sealed) {
        ByteBuffer bytes = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return unpacked(worked(Cipher.DECRYPT_MODE, nonce, rest));
    }

    /** What is kept is not what was sealed, or was sealed under another key. */
    public static final class Broken extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        Broken(Throwable why) {
            super("what is kept does not open with the key of this folder", why);
        }
    }

    private byte[] worked(int mode, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new Broken(e);
        }
    }

    private static byte[] packed(String... texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(texts.length);
            for (String text : texts) {
                out.writeUTF(text);
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static List<String> unpacked(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<String> texts = new ArrayList<>();
            for (int left = in.readByte(); left > 0; left--) {
                texts.add(in.readUTF());
            }
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
    }
}
