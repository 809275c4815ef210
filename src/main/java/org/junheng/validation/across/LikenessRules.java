package org.junheng.validation.across;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junheng.finding.Finding;
import org.junheng.finding.Kind;
import org.junheng.school.SchoolCode;

/** People who stand in the reports of two schools. */
public final class LikenessRules {

    /** Also said of one school's scores and replies. */
    public static final Kind TOO_EVEN = new Kind("Q606", "数据雷同或过于整齐", "{what}", "请核对是否误填或误用了别的数据；属实的请说明");

    static final Kind TEACHER =
            new Kind("Q601", "同一教师在两校专任", "这个证件号码在{other}也填为专任教师", "请与对方学校核对，一名教师只在一所学校填为专任；确实如此的请说明");
    static final Kind STUDENT = new Kind("Q602", "同一学籍号在两校参加同一次考试", "这个学籍号也在{other}的同一次考试中", "请与对方学校核对学籍号；确实如此的请说明");

    static final List<Kind> KINDS = List.of(TOO_EVEN, TEACHER, STUDENT);

    private static final int FEWEST = 5;

    /** Someone's place in a school's list. */
    private record Entry(SchoolCode school, String name) {}

    private LikenessRules() {}

    static Stream<Said> teachers(List<Reported> schools) {
        return shared(schools, Imprint::teachers, TEACHER, "教师名单");
    }

    static Stream<Said> students(List<Reported> schools) {
        return shared(schools, Imprint::sitters, STUDENT, "考生名单");
    }

    /** Of a list that is mostly another school's, that is said once and not of every person. */
    private static Stream<Said> shared(
            List<Reported> schools, Function<Imprint, Roster> roster, Kind kind, String list) {
        Map<Long, List<Entry>> twice = twice(schools, roster);
        Map<SchoolCode, Map<SchoolCode, Integer>> common = common(twice.values());
        return schools.stream()
                .filter(school -> common.containsKey(school.school()))
                .flatMap(school -> {
                    Roster own = roster.apply(school.now());
                    Map<SchoolCode, Integer> others = common.getOrDefault(school.school(), Map.of());
                    Predicate<SchoolCode> copied = other -> isCopy(own, others.getOrDefault(other, 0));
                    Stream<Finding> copies = schools.stream()
                            .filter(other -> copied.test(other.school()))
                            .map(other -> {
                                String what = list + "与" + other.name() + "的大部分相同（" + others.get(other.school()) + "人）";
                                return TOO_EVEN.at(own.top(), "", Map.of("what", what));
                            });
                    Stream<Finding> people = own.people().stream()
                            .flatMap(person -> twice.getOrDefault(person.mark(), List.of()).stream()
                                    .filter(entry ->
                                            !entry.school().equals(school.school()) && !copied.test(entry.school()))
                                    .limit(1)
                                    .map(entry -> kind.at(own.place(person), "", Map.of("other", entry.name()))));
                    return Stream.concat(copies, people).map(finding -> new Said(school.school(), finding));
                });
    }

    /** How many people each two schools have in common. */
    private static Map<SchoolCode, Map<SchoolCode, Integer>> common(Collection<List<Entry>> twice) {
        Map<SchoolCode, Map<SchoolCode, Integer>> common = new HashMap<>();
        twice.forEach(entries -> entries.forEach(one -> entries.stream()
                .filter(other -> !other.school().equals(one.school()))
                .forEach(other -> common.computeIfAbsent(one.school(), school -> new HashMap<>())
                        .merge(other.school(), 1, Integer::sum))));
        return common;
    }

    private static boolean isCopy(Roster own, int common) {
        return common >= FEWEST && common * 5 >= own.people().size() * 4;
    }

    private static Map<Long, List<Entry>> twice(List<Reported> schools, Function<Imprint, Roster> roster) {
        long[] marks = schools.stream()
                .flatMapToLong(school -> marks(roster.apply(school.now())))
                .toArray();
        Arrays.parallelSort(marks);
        Set<Long> repeated = new HashSet<>();
        for (int i = 1; i < marks.length; i++) {
            if (marks[i] == marks[i - 1]) {
                repeated.add(marks[i]);
            }
        }
        Map<Long, List<Entry>> twice = new HashMap<>();
        schools.forEach(school -> roster.apply(school.now()).people().stream()
                .filter(person -> repeated.contains(person.mark()))
                .forEach(person -> twice.computeIfAbsent(person.mark(), mark -> new ArrayList<>())
                        .add(new Entry(school.school(), school.name()))));
        return twice;
    }

    private static LongStream marks(Roster roster) {
        return roster.people().stream().mapToLong(Roster.Person::mark);
    }
}
