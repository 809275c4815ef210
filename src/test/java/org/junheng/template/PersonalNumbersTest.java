package org.junheng.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "期中考试, 期中考试",
        "G369000201410189194, G369*************94",
        "王老师13812345678填, 王老师138******78填",
        "２０２６年第２０１４１０１８９１９次, ２０２６年第２０１４*****１９次",
        "2136990003, 2136990003",
        "2136990003202610, 2136**********10"
    })
    void hidesElevenDigitsAndMoreInWhatWasTyped(String typed, String hidden) {
        assertThat(PersonalNumbers.hidden(typed)).isEqualTo(hidden);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10/月报13812345678.xlsx, 2026-10/月报138******78.xlsx",
        "369000201410189194.xlsx, 3690************94.xlsx",
        "G369000201410189194.xlsx, G369*************94.xlsx",
        "36900020141018919X-2.xlsx, 3690************9X-2.xlsx",
        "2136990003202610.xlsx, 2136990003202610.xlsx",
        "213699000320261101.xlsx, 213699000320261101.xlsx",
        "213699000313812345678.xlsx, 213699000313812345678.xlsx"
    })
    void leavesASchoolsCodeAndADateInTheNameOfAFile(String name, String hidden) {
        assertThat(PersonalNumbers.hiddenInName(name)).isEqualTo(hidden);
    }
}
