package org.junheng.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {

    private static final Kind CLASS = new Kind("Q305", "班额异常", "班额偏大", "请改正或说明");

    @Test
    void readsAPlaceAsItIsTyped() {
        assertThat(Explanation.typed("q305", "班级学生!D4", "撤点并校，暂时超额"))
                .isEqualTo(new Explanation("Q305", "班级学生", "D4", "撤点并校，暂时超额"));
        assertThat(Explanation.typed("Q305:班额", "'班级学生'!$D$4D9等12处", " 撤点并校 "))
                .isEqualTo(new Explanation("Q305", "班级学生", "D4 D9", "撤点并校"));
        assertThat(Explanation.typed("Q305", "教师!O4 O5 等12处", "x"))
                .isEqualTo(new Explanation("Q305", "教师", "O4 O5", "x"));
        assertThat(Explanation.typed("Q305", "教师", "x")).isEqualTo(new Explanation("Q305", "教师", "", "x"));
    }

    @Test
    void isAboutItsRuleAndPlace() {
        Finding one = CLASS.at(new Place("班级学生", "D4"), "70", Map.of());
        Finding folded = CLASS.at(new Place("班级学生", "D4 D5 等12处"), "70", Map.of());

        for (Finding finding : new Finding[] {one, folded}) {
            assertThat(Explanation.typed("Q305", "", "x").isAbout(finding)).isTrue();
            assertThat(Explanation.typed("Q305", "班级学生", "x").isAbout(finding)).isTrue();
            assertThat(Explanation.typed("Q305", "班级学生!D4", "x").isAbout(finding))
                    .isTrue();
            assertThat(Explanation.typed("Q305", "班级学生!D4 D5 等12处", "x").isAbout(finding))
                    .isTrue();
            assertThat(Explanation.typed("Q305", "班级学生!D5", "x").isAbout(finding))
                    .isFalse();
            assertThat(Explanation.typed("Q305", "教师!D4", "x").isAbout(finding)).isFalse();
            assertThat(Explanation.typed("Q310", "", "x").isAbout(finding)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "情况属实",
                "无误",
                "经核实，数据无误。",
                "已核对，填报正确",
                "班额大",
                "。。。。。。",
                "12345",
                "哈哈哈哈",
                "没有问题，情况属实",
                "我校已确认数据真实准确"
            })
    void givesNoReason(String words) {
        assertThat(Explanation.typed("Q305", "", words).givesAReason()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"撤点并校，暂时超额", "本校没有音乐教师", "代课教师，已报县局备案", "情况属实，今年秋季两个村小并入", "一名教师休产假"})
    void givesAReason(String words) {
        assertThat(Explanation.typed("Q305", "", words).givesAReason()).isTrue();
    }
}
