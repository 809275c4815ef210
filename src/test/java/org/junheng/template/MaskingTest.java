package org.junheng.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskingTest {

    @Test
    void showsTheYearOfABirthDateAndNothingOfAnyOtherWriting() {
        assertThat(Masking.BIRTH.mask("1990-01-31")).isEqualTo("1990");
        assertThat(Masking.BIRTH.mask("90.1.31")).isEqualTo("*******");
        assertThat(Masking.BIRTH.mask("32904")).isEqualTo("*****");
    }

    @Test
    void showsSoMuchThatNobodyIsKnownByIt() {
        assertThat(Masking.DOCUMENT.mask("340123199001011234")).isEqualTo("3401************34");
        assertThat(Masking.PHONE.mask("13812345678")).isEqualTo("138******78");
        assertThat(Masking.STUDENT.mask("王小明")).isEqualTo("王**");
        assertThat(Masking.DOCUMENT.mask("3401")).isEqualTo("3***");
        assertThat(Masking.DOCUMENT.mask("340123")).isEqualTo("3*****");
        assertThat(Masking.DOCUMENT.mask("3401234")).isEqualTo("3401*34");
        assertThat(Masking.STUDENT.mask("王")).isEqualTo("*");
        assertThat(Masking.NONE.mask("李老师")).isEqualTo("李老师");
    }
}
