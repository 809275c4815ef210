package org.junheng.workbook;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * Writes one part of a package in pieces. Each is made and deflated by whoever is free, and by itself: the bytes do not
 * tell how many worked at them.
 */
final class PieceWriter {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int UNDER_WAY = 2 * CORES;
    private static final ForkJoinPool HANDS = new ForkJoinPool(CORES);
    /** A last block with nothing in it, as deflate ends. */
    private static final byte[] END = {3, 0};

    private final String name;
    private final long start;
    private final OutputStream out;
    private final CRC32 checksum = new CRC32();
    private final Deque<FutureTask<Piece>> underWay = new ArrayDeque<>();
    private long size;
    private long packed;

    /** Writes from where the draft stands. */
    PieceWriter(String name, long start, OutputStream out) {
        this.name = name;
        this.start = start;
        this.out = out;
    }

    /** Adds a piece; what writes it runs later, on any thread. */
    void add(Consumer<XmlBytes> content) throws IOException {
        if (underWay.size() == UNDER_WAY) {
            finish(underWay.remove());
        }
        FutureTask<Piece> task = new FutureTask<>(() -> Piece.of(content));
        underWay.add(task);
        HANDS.execute(task);
    }

    PackedPart end() throws IOException {
        while (!underWay.isEmpty()) {
            finish(underWay.remove());
        }
        out.write(END);
        packed += END.length;
        return new PackedPart(name, start, packed, size, checksum.getValue());
    }

    private void finish(FutureTask<Piece> task) throws IOException {
        task.run();
        Piece piece = made(task);
        checksum.update(piece.xml().bytes(), 0, piece.xml().length());
        size += piece.xml().length();
        out.write(piece.deflated(), 0, piece.length());
        packed += piece.length();
    }

    private static Piece made(FutureTask<Piece> task) throws IOException {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IOException("a piece of the workbook could not be made", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while a workbook was being written");
        }
    }
}
