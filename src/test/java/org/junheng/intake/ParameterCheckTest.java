package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.template.BureauTemplate;
import org.junheng.template.DrawnBook;
import org.junheng.template.ParameterSheet;
import org.junit.jupiter.api.Test;

class ParameterCheckTest {

    @Test
    void letsWeightsPassThatMakeAHundred() {
        assertThat(complaints("| 综合得分权重.得分率 | 40 | | \n | 综合得分权重.及格率 | 50 | | \n | 综合得分权重.优秀率 | 10 | |"))
                .isEmpty();
        assertThat(complaints("| 综合得分权重.得分率 | 45 | |")).isEmpty();
    }

    @Test
    void refusesWeightsThatDoNot() {
        assertThat(complaints("| 县名 | 云溪县 | | \n | 综合得分权重.得分率 | 40 | |"))
                .containsExactly("县级底册.xlsx 参数设置!B5：参数“综合得分权重.得分率”与另外两项权重（不填的按默认值）之和应为100，现为95");
        assertThat(complaints("| 综合得分权重.得分率 | 四十五 | |")).containsExactly("县级底册.xlsx 参数设置!B4：参数“综合得分权重.得分率”应为数字");
    }

    private static List<String> complaints(String rows) {
        return ParameterCheck.complaints(new DrawnBook()
                .sheet("参数设置", "| 参数 | 值 | 说明 |\n" + rows)
                .read(BureauTemplate.SHEETS)
                .lines(ParameterSheet.SPEC));
    }
}
