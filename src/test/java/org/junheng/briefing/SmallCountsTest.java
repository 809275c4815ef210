package org.junheng.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.school.Measure;
import org.junheng.summary.InventedCounty;
import org.junheng.summary.MonthPicture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries to learn from a leader's pages of fewer than five students, as a reader with a pencil would. */
class SmallCountsTest {

    private static final int FEWEST = 5;
    private static final int MOST_SCHOOLS = 9;
    private static final String SIGNS = "甲乙丙丁戊己庚辛壬癸";
    private static final Pattern TOLD = Pattern.compile(
            "<details class=\"school\"[^>]*><summary>([^<]*)小学（小学）</summary>(.*?)</details>", Pattern.DOTALL);
    private static final Pattern STUDENTS = Pattern.compile("÷ ([\\d,]+) × 100");
    private static final Pattern ROW = Pattern.compile("<tr.*?</tr>|<li.*?</li>|<g .*?</g>|<p.*?</p>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** A county whose schools have so many students. */
    private record County(List<Integer> students) {

        static County drawn(long seed) {
            Random random = new Random(seed);
            return new County(IntStream.range(0, 3 + random.nextInt(MOST_SCHOOLS - 2))
                    .map(school -> switch (random.nextInt(3)) {
                        case 0 -> 1 + random.nextInt(FEWEST - 1);
                        case 1 -> FEWEST + random.nextInt(FEWEST);
                        default -> 400 + random.nextInt(900);
                    })
                    .boxed()
                    .toList());
        }

        boolean isTelling() {
            return students.stream().anyMatch(count -> count < FEWEST);
        }

        String name(int school) {
            return SIGNS.substring(school, school + 1);
        }

        MonthPicture picture() {
            InventedCounty county = InventedCounty.of(InventedCounty.OCTOBER);
            for (int i = 0; i < students.size(); i++) {
                county.primary(i + 1, name(i) + "小学", Map.of(Measure.STUDENTS, Integer.toString(students.get(i))));
            }
            return county.picture();
        }
    }

    static Stream<County> counties() {
        return IntStream.range(0, 20).mapToObj(County::drawn).filter(County::isTelling);
    }

    @ParameterizedTest
    @MethodSource("counties")
    void noSchoolOfAFewIsToldOf(County county) {
        Map<String, Integer> told = told(Briefing.draw(county.picture()));

        assertThat(told.values()).allMatch(students -> students >= FEWEST);
    }

    @ParameterizedTest
    @MethodSource("counties")
    void whatIsLeftOfTheTotalIsNoSchoolOfAFew(County county) {
        Map<String, Integer> told = told(Briefing.draw(county.picture()));
        List<Integer> left = IntStream.range(0, county.students().size())
                .filter(school -> !told.containsKey(county.name(school)))
                .mapToObj(county.students()::get)
                .toList();

        assertThat(left).hasSizeGreaterThan(1);
        assertThat(left.stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(FEWEST);
    }

    @ParameterizedTest
    @MethodSource("counties")
    void noLineThatNamesASchoolOfAFewHoldsAFigure(County county) {
        MonthPicture picture = county.picture();
        SchoolPages schools = new SchoolPages(picture);
        List<String> pages = new ArrayList<>(List.of(Briefing.draw(picture)));
        schools.schools().forEach(school -> pages.add(schools.draw(school)));
        for (int i = 0; i < county.students().size(); i++) {
            if (county.students().get(i) < FEWEST) {
                String name = county.name(i) + "小学";
                assertThat(pages.stream().flatMap(SmallCountsTest::lines))
                        .filteredOn(line -> line.startsWith(name))
                        .isNotEmpty()
                        .noneMatch(line -> line.matches(".*\\d.*"));
            }
        }
    }

    private static Map<String, Integer> told(String page) {
        Map<String, String> sums = TOLD.matcher(page)
                .results()
                .collect(Collectors.toMap(school -> school.group(1), school -> school.group(2)));
        return sums.entrySet().stream()
                .filter(school -> STUDENTS.matcher(school.getValue()).find())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        school -> STUDENTS.matcher(school.getValue())
                                .results()
                                .map(sum -> sum.group(1).replace(",", ""))
                                .mapToInt(Integer::parseInt)
                                .findFirst()
                                .orElseThrow()));
    }

    private static Stream<String> lines(String page) {
        return ROW.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(row -> TAG.matcher(row).replaceAll(" ").strip());
    }
}
