package org.junheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class PieceWriterTest {

    private static final int PIECES = 100;

    private final ByteArrayOutputStream draft = new ByteArrayOutputStream();

    @Test
    void joinsThePiecesInOrder() throws IOException {
        String whole =
                IntStream.range(0, PIECES).mapToObj(PieceWriterTest::piece).collect(Collectors.joining());
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);

        PackedPart part = written();

        assertThat(part).isEqualTo(new PackedPart("部件", 7, draft.size(), bytes.length, checksum.getValue()));
        assertThat(inflated()).isEqualTo(whole);
    }

    @Test
    void givesTheSameBytesForTheSamePieces() throws IOException {
        written();
        byte[] first = draft.toByteArray();
        draft.reset();

        written();

        assertThat(draft.toByteArray()).isEqualTo(first);
    }

    @Test
    void passesOnWhatAPieceThrows() throws IOException {
        PieceWriter writer = new PieceWriter("部件", 0, draft);
        writer.add(out -> {
            throw new IllegalArgumentException("不行");
        });

        assertThatThrownBy(writer::end)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("不行");
    }

    private PackedPart written() throws IOException {
        PieceWriter writer = new PieceWriter("部件", 7, draft);
        for (int i = 0; i < PIECES; i++) {
            String piece = piece(i);
            writer.add(out -> out.put(piece));
        }
        return writer.end();
    }

    private static String piece(int number) {
        return ("<第" + number + "块>").repeat(number * number);
    }

    private String inflated() throws IOException {
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(draft.toByteArray()), inflater)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            inflater.end();
        }
    }
}
