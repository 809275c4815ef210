package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.template.BureauTemplate;
import org.junheng.template.DrawnBook;
import org.junheng.template.RosterSheet;
import org.junit.jupiter.api.Test;

class RosterCheckTest {

    @Test
    void letsSchoolsPassThatAreTwo() {
        assertThat(complaints("| '3201000001 | 第一小学 |\n | '3201000002 | 第二小学 |"))
                .isEmpty();
    }

    @Test
    void refusesOneCodeForTwoSchools() {
        assertThat(complaints("| '3201000001 | 第一小学 |\n | '3201000002 | 第二小学 |\n | '3201000001 | 第三小学 |"))
                .containsExactly("县级底册.xlsx 学校名录!A6：学校标识码3201000001与A4重复。请核对，一所学校只填一行");
    }

    @Test
    void refusesACodeThatIsNone() {
        assertThat(complaints("| '32010 | 第一小学 |")).containsExactly("县级底册.xlsx 学校名录!A4：“学校标识码”应为10位数字");
    }

    @Test
    void refusesARegisterWithoutSchools() {
        assertThat(RosterCheck.complaints(List.of())).containsExactly("县级底册.xlsx的“学校名录”里没有学校，请从第4行起一行填一所");
    }

    private static List<String> complaints(String rows) {
        return RosterCheck.complaints(new DrawnBook()
                .sheet("学校名录", "| 学校标识码 | 学校名称 |\n" + rows)
                .read(BureauTemplate.SHEETS)
                .lines(RosterSheet.SPEC));
    }
}
