package org.junheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junheng.workbook.CellValue.Amount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellValueTest {

    @ParameterizedTest
    @CsvSource({"1E+2, 100", "100.00, 100", "0.0, 0", "1.50, 1.5", "-2E+1, -20"})
    void equalAmountsAreEqualHoweverTheyAreWritten(BigDecimal written, String typed) {
        Amount amount = new Amount(written);

        assertThat(amount).isEqualTo(new Amount(new BigDecimal(typed)));
        assertThat(amount.value().scale()).isNotNegative();
        assertThat(amount.typed()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "12.299999999999999, 12.3", "1e15, 1000000000000000", "-3, -3", "1e300, 1E+300"})
    void roundsAsExcelDoes(double stored, BigDecimal value) {
        assertThat(Amount.ofExcel(stored)).isEqualTo(new Amount(value));
    }
}
