package org.junheng.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.school.Measure;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;
import org.junit.jupiter.api.Test;

/** What schools are called where only their names stand. */
class SchoolNamesTest {

    @Test
    void tellsSchoolsOfOneNameApart() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .school(1, "中心小学", SchoolType.PRIMARY, "甲镇")
                .school(2, "中心小学", SchoolType.PRIMARY, "乙镇")
                .school(3, "希望小学", SchoolType.PRIMARY, "乙镇")
                .school(4, "希望小学", SchoolType.PRIMARY, "乙镇")
                .school(5, "第一小学", SchoolType.PRIMARY, "乙镇")
                .picture();
        SchoolNames names = SchoolNames.of(picture);

        assertThat(Stream.of("0000000001", "0000000002", "0000000003", "0000000004", "0000000005", "0000000009")
                        .map(code -> names.name(new SchoolCode(code))))
                .isEqualTo(List.of(
                        "中心小学（甲镇）", "中心小学（乙镇）", "希望小学（乙镇0000000003）", "希望小学（乙镇0000000004）", "第一小学", "0000000009"));
    }

    @Test
    void saysWhichOfTwoFails() {
        MonthPicture picture = InventedCounty.of(InventedCounty.OCTOBER)
                .school(1, "中心小学", SchoolType.PRIMARY, "甲镇")
                .unit(1, Stage.PRIMARY, Map.of())
                .school(2, "中心小学", SchoolType.PRIMARY, "乙镇")
                .unit(2, Stage.PRIMARY, Map.of(Measure.BACKBONE_TEACHERS, "6"))
                .picture();

        assertThat(Statements.of(picture)).extracting(Statement::schools).contains("未达标的是中心小学（乙镇）");
        assertThat(Reasons.of(picture.now())).contains("小学2所学校中有1所未达标：中心小学（乙镇）");
    }
}
