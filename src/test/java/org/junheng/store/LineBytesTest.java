package org.junheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBytesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "5, 0.05",
        "50, 0.5",
        "100, 1",
        "900, 9",
        "1000, 10",
        "8550, 85.5",
        "8555, 85.55",
        "10000, 100",
        "12005, 120.05",
        "15000, 150",
        "99999999, 999999.99"
    })
    void putsHundredthsAsThePlainTextOfTheirNumber(int hundredths, String text) {
        LineBytes bytes = new LineBytes(0);
        bytes.putHundredths(hundredths);

        LineBytes expected = new LineBytes(0);
        expected.putText(text);
        assertThat(new String(bytes.toArray(), StandardCharsets.ISO_8859_1))
                .isEqualTo(new String(expected.toArray(), StandardCharsets.ISO_8859_1));
        assertThat(Arrays.copyOf(bytes.toArray(), 2)).containsExactly(0, text.length());
    }
}
