package org.junheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junheng.workbook.BookVisitor.Merge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedReferencesTest {

    @ParameterizedTest
    @CsvSource({"A1, 1, 0", "f12, 12, 5", "$Z$9, 9, 25", "AA100, 100, 26", "XFD1048576, 1048576, 16383"})
    void readsRowAndColumn(String reference, int row, int column) {
        assertThat(TypedReferences.row(reference)).isEqualTo(row);
        assertThat(TypedReferences.column(reference)).isEqualTo(column);
    }

    @Test
    void readsRanges() {
        assertThat(TypedReferences.range("B2:D7")).isEqualTo(new Merge(2, 1, 7, 3));
        assertThat(TypedReferences.range("B2")).isEqualTo(new Merge(2, 1, 2, 1));
        assertThat(TypedReferences.range("B:$D")).isEqualTo(new Merge(1, 1, 1048576, 3));
        assertThat(TypedReferences.range("2:13")).isEqualTo(new Merge(2, 0, 13, 16383));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XFE1048577", "A0", "A:13", "12:B", "A:B2", ":", "ZZZZZZZZZZZZZZ99999999999999"})
    void refusesWhatLiesBeyondTheSheet(String reference) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypedReferences.range(reference))
                .withMessage("a reference beyond Excel's bounds");
    }
}
