package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.school.SchoolCode;
import org.junheng.template.Said;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** File names for the first school's report for 2026-10, and what is said of them. */
class FileNameTest {

    private static final Cover COVER =
            new Cover(new SchoolCode("3201000001"), "云山县第一学校", YearMonth.of(2026, 10), false, 0, null);

    private static final String EXAMPLES = """
            月报.xlsx
            云山县第一学校.xlsx
            云山县第一学校 (2).xlsx
            云山县第一学校2026-10.xlsx
            云山县第一学校2026年10月.xlsx
            202610-3201000001.xlsx
            一校10月份月报.xls
            一校-10月-20261103.xlsx
            一校2026年11月3日报.xlsx
            一校2026-11-03.xlsx
            13812345678.xlsx
            3201000009.xlsx
            一校与云山县第二小学联合.xlsx
            月报模板2026.1.xlsx
            1月.xlsx => 2026-01 2026-10
            云山县第二小学.xlsx => “云山县第二小学” “云山县第一学校”
            云山县 第二小学.xlsx => “云山县第二小学” “云山县第一学校”
            云山县第一学校河口分校.xlsx => “云山县第一学校河口分校” “云山县第一学校”
            3201000002-10月.xlsx => “云山县第二小学” “云山县第一学校”
            2026-09一校.xlsx => 2026-09 2026-10
            2026_9一校.xlsx => 2026-09 2026-10
            一校2026年9月.xlsx => 2026-09 2026-10
            一校２０２６年９月.xlsx => 2026-09 2026-10
            一校202609.xlsx => 2026-09 2026-10
            一校-9月.xlsx => 2026-09 2026-10
            2025-10一校.xlsx => 2025-10 2026-10
            """;

    @TestFactory
    Stream<DynamicTest> namesWhatTheNameSaysOtherwise() {
        return EXAMPLES.lines()
                .map(example -> DynamicTest.dynamicTest(example, () -> {
                    List<String> parts = List.of(example.split(" => ", -1));

                    assertThat(Said.briefs(new FileName(parts.get(0))
                                    .contradictions(COVER, County.bureau().register())
                                    .toList()))
                            .isEqualTo(parts.stream()
                                    .skip(1)
                                    .map(FileNameTest::sentence)
                                    .toList());
                }));
    }

    private static String sentence(String facts) {
        List<String> words = List.of(facts.split(" ", -1));
        return "N014 文件 [] 文件名写的是" + words.get(0) + "，文件内容是" + words.get(1) + "，按文件内容处理";
    }
}
