package org.junheng.job;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** SipHash-2-4 by Aumasson and Bernstein: a keyed hash of 64 bits that nobody without the key can foretell. */
final class SipHash {

    static final int KEY_BYTES = 16;

    private long v0;
    private long v1;
    private long v2;
    private long v3;

    private SipHash(byte[] key) {
        ByteBuffer words = words(key);
        long k0 = words.getLong();
        long k1 = words.getLong();
        v0 = k0 ^ 0x736f6d6570736575L;
        v1 = k1 ^ 0x646f72616e646f6dL;
        v2 = k0 ^ 0x6c7967656e657261L;
        v3 = k1 ^ 0x7465646279746573L;
    }

    static long of(byte[] key, byte[] message) {
        return new SipHash(key).hash(message);
    }

    private long hash(byte[] message) {
        ByteBuffer words = words(message);
        while (words.remaining() >= Long.BYTES) {
            compress(words.getLong());
        }
        long last = (long) message.length << (Long.SIZE - Byte.SIZE);
        for (int shift = 0; words.hasRemaining(); shift += Byte.SIZE) {
            last |= (words.get() & 0xFFL) << shift;
        }
        compress(last);
        v2 ^= 0xFF;
        rounds(4);
        return v0 ^ v1 ^ v2 ^ v3;
    }

    private void compress(long word) {
        v3 ^= word;
        rounds(2);
        v0 ^= word;
    }

    private void rounds(int count) {
        for (int i = 0; i < count; i++) {
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
        }
    }

    private static ByteBuffer words(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
