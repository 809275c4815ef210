package org.junheng.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts as characters, in the encoding in which they come and go back. */
final class PartText {

    private static final int LARGEST = 1 << 25;
    private static final int HEAD = 200;
    private static final int CHUNK = 1 << 13;
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

    private PartText() {}

    /** The encoding of a stream that can be marked; nothing of it is used up. */
    static Charset charset(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        if (head.length > 1 && (head[0] == (byte) 0xFE || (head[0] == 0 && head[1] == '<'))) {
            return StandardCharsets.UTF_16BE;
        }
        if (head.length > 1 && (head[0] == (byte) 0xFF || (head[0] == '<' && head[1] == 0))) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }

    /** All bytes of a part that is small enough to be edited in memory. */
    static byte[] bytes(MeteredStream in, Reading reading) throws IOException {
        byte[] all = new byte[CHUNK];
        int length = 0;
        int count;
        while ((count = in.read(all, length, Math.min(CHUNK, all.length - length))) >= 0) {
            in.tokenRead();
            length += count;
            if (length > LARGEST) {
                throw reading.tooLarge("过大");
            }
            if (length == all.length) {
                all = Arrays.copyOf(all, length * 2);
            }
        }
        return Arrays.copyOf(all, length);
    }

    static BufferedInputStream buffered(InputStream in) {
        return new BufferedInputStream(in, CHUNK);
    }

    /** Characters that the encoding lacks become references. */
    static byte[] encoded(String text, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(text)) {
            return text.getBytes(charset);
        }
        StringBuilder fit = new StringBuilder(text.length() + CHUNK);
        text.codePoints().forEach(c -> {
            String character = Character.toString(c);
            fit.append(encoder.canEncode(character) ? character : "&#" + c + ";");
        });
        return fit.toString().getBytes(charset);
    }
}
