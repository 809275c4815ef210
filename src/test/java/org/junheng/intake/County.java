package org.junheng.intake;

import java.util.List;
import java.util.Map;
import org.junheng.school.Founder;
import org.junheng.school.Locality;
import org.junheng.school.SchoolCode;
import org.junheng.school.SchoolType;

/** A bureau that knows three schools, the first of them that of the sound book. */
public final class County {

    private County() {}

    public static Bureau bureau() {
        return new Bureau(
                new Register(List.of(
                        school("3201000001", "云山县第一学校", "云山一校", "一校"),
                        school("3201000002", "云山县第二小学"),
                        school("3201000003", "云山县第一学校河口分校"))),
                new Parameters(Map.of("最早所属期", "2026-03", "考试满分.九年级.数学", "120")),
                List.of(),
                List.of());
    }

    private static RegisteredSchool school(String code, String name, String... shortNames) {
        return new RegisteredSchool(
                new SchoolCode(code),
                name,
                List.of(shortNames),
                SchoolType.NINE_YEAR,
                Founder.PUBLIC,
                Locality.TOWN,
                "河口镇",
                "",
                null,
                true,
                "",
                "",
                null,
                null);
    }
}
