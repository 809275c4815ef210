package org.junheng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {

    @Test
    void tellsBirthAndSex() {
        ResidentId woman = ResidentId.parse("11010519491231002X").orElseThrow();
        ResidentId man = ResidentId.parse("440524188001010014").orElseThrow();

        assertThat(woman.born()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(woman.isMale()).isFalse();
        assertThat(man.born()).isEqualTo(LocalDate.of(1880, 1, 1));
        assertThat(man.isMale()).isTrue();
    }

    @Test
    void knowsLeapYears() {
        assertThat(ResidentId.parse("110105200002290021").orElseThrow().born()).isEqualTo(LocalDate.of(2000, 2, 29));
    }

    @Test
    void takesASmallX() {
        assertThat(ResidentId.parse("11010519491231002x")).isEqualTo(ResidentId.parse("11010519491231002X"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "110105194912310021",
                "11010519491231002",
                "11010519491231002XX",
                "1101051949123100X2",
                "341802198503320017",
                "010105194912310020",
                "110105198502290028",
                "110105198504310029",
                "1A0105198502280021",
                "110105491231002"
            })
    void acceptsNothingElse(String typed) {
        assertThat(ResidentId.parse(typed)).isEmpty();
    }

    @Test
    void keepsItsNumberOutOfMessages() {
        assertThat(ResidentId.parse("11010519491231002X").orElseThrow()).hasToString("ResidentId");
    }
}
