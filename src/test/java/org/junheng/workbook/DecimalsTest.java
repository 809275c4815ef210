package org.junheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Random;
import org.junheng.workbook.CellValue.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "100, 100",
        "0012, 12",
        "12.50, 12.5",
        "12., 12",
        ".5, 0.5",
        "-0.95, -0.95",
        "+7, 7",
        "999999999999999, 999999999999999",
        "1234567890123456789, 1234567890123460000",
        "2134000001, 2134000001",
        "1E+20, 100000000000000000000",
        "1.5e-3, 0.0015",
        "12.300000000000001, 12.3",
        "0.1234567890123456, 0.123456789012346",
        "0.00000000000000012, 0.00000000000000012"
    })
    void readsNumbersToFifteenDigits(String stored, BigDecimal value) {
        assertThat(Decimals.amount(stored)).isEqualTo(new Amount(value));
    }

    @Test
    void readsPlainDigitsAsTheDetourThroughBinaryWould() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            long digits = (long) (random.nextDouble() * Math.pow(10, 1 + random.nextInt(15)));
            String stored = BigDecimal.valueOf(digits, random.nextInt(8)).toPlainString();

            assertThat(Decimals.amount(stored)).isEqualTo(Amount.ofExcel(Double.parseDouble(stored)));
            assertThat(Decimals.number(stored)).isEqualTo(Double.parseDouble(stored));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "NaN", "1e999", "1d", "0x1p3", "1,000", "12 3", "一"})
    void findsNoNumberInOtherText(String stored) {
        assertThat(Decimals.amount(stored)).isNull();
        assertThat(Decimals.number(stored)).isNull();
    }

    @Test
    void findsNoNumberInMoreDigitsThanAnyProgramWrites() {
        assertThat(Decimals.amount("1".repeat(65))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.0", "9999999999", "甲"})
    void takesNothingElseForAPlaceInAList(String stored) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.index(stored))
                .withMessage("not a place in a list");
    }
}
