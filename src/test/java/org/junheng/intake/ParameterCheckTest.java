package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
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

    @Test
    void tellsWhatMeansNothingWithoutAStandard() {
        Parameters parameters = new Parameters(new DrawnBook()
                        .sheet(
                                "参数设置",
                                "| 参数 | 值 | 说明 |\n | 县名 | 云溪县 | | \n | 及格线.九年级.语文 | 72 | | \n | E4 | 2 | | \n | CV.小学 | 0.4 | | \n"
                                        + " | 报送截至日 | 6 | |")
                        .read(BureauTemplate.SHEETS)
                        .lines(ParameterSheet.SPEC)
                        .stream()
                        .collect(Collectors.toMap(
                                line -> line.get(ParameterSheet.NAME, ""),
                                line -> line.get(ParameterSheet.VALUE, ""))));

        assertThat(parameters.others()).containsExactly("CV.小学", "报送截至日");
    }

    @Test
    void refusesAParameterThatIsSetToOneValueAndAnother() {
        assertThat(complaints("| 报送截止日 | 5 | | \n | R3 | 1 | | \n | 报送截止日 | 8 | | \n | R3 | 1 | |"))
                .containsExactly("县级底册.xlsx 参数设置!B6：参数“报送截止日”与第4行不一致，只留一行");
    }

    private static List<String> complaints(String rows) {
        return ParameterCheck.complaints(new DrawnBook()
                .sheet("参数设置", "| 参数 | 值 | 说明 |\n" + rows)
                .read(BureauTemplate.SHEETS)
                .lines(ParameterSheet.SPEC));
    }
}
