package org.junheng.briefing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.briefing.SchoolPage.FindingRow;
import org.junheng.finding.Finding;
import org.junheng.finding.Place;
import org.junheng.finding.State;
import org.junheng.intake.Fate;
import org.junheng.summary.Handed;
import org.junheng.template.ConductSheet;
import org.junheng.template.CoverSheet;
import org.junheng.template.PairSheet;
import org.junheng.template.PostingSheet;
import org.junheng.template.PremisesSheet;
import org.junheng.template.ResearchSheet;
import org.junheng.template.RoomSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.TeacherSheet;

/**
 * What a school still has to correct or explain, rule by rule; never a value that was typed.
 *
 * @param lead how many there are, in words
 */
record SchoolFindings(String lead, List<FindingRow> rows) {

    private static final int RULES = 5;
    private static final int PLACES = 3;
    private static final String UNTOLD = "—";

    /** The sheets that tell of staff, premises and activities; what is wrong elsewhere may be about a single student. */
    private static final Set<String> TOLD = Stream.concat(
                    Stream.of(
                                    CoverSheet.SPEC,
                                    TeacherSheet.SPEC,
                                    PremisesSheet.SPEC,
                                    RoomSheet.SPEC,
                                    ResearchSheet.SPEC,
                                    PairSheet.SPEC,
                                    PostingSheet.SPEC,
                                    ConductSheet.SPEC)
                            .map(SheetSpec::name),
                    Stream.of(""))
            .collect(Collectors.toUnmodifiableSet());

    /** An open finding with who has to do what about it. */
    private record Open(Finding finding, State state) {}

    static SchoolFindings of(List<Handed> files, YearMonth period, boolean few) {
        Map<String, List<Open>> byRule = new TreeMap<>();
        files.stream()
                .filter(file -> file.fate() == Fate.REFUSED || inForce(file, period))
                .forEach(file -> file.findings().stream()
                        .map(finding -> new Open(finding, file.state(finding)))
                        .filter(open -> open.state().isOpen())
                        .forEach(open -> byRule.computeIfAbsent(group(open.finding()), code -> new ArrayList<>())
                                .add(open)));
        int all = byRule.values().stream().mapToInt(List::size).sum();
        return new SchoolFindings(
                lead(byRule, all, files.stream().anyMatch(file -> inForce(file, period))),
                few
                        ? List.of()
                        : byRule.values().stream()
                                .limit(RULES)
                                .map(SchoolFindings::row)
                                .toList());
    }

    /** Its rule; of a sheet whose findings may be about single students, none. */
    private static String group(Finding finding) {
        return TOLD.contains(finding.place().sheet()) ? finding.kind().code() : UNTOLD;
    }

    private static boolean inForce(Handed file, YearMonth period) {
        return file.fate() == Fate.IN_FORCE && period.equals(file.period());
    }

    private static String lead(Map<String, List<Open>> byRule, int all, boolean handedIn) {
        if (all == 0) {
            return handedIn ? "没有待改正、待说明的问题。" : "本月没有报送。";
        }
        return "共" + all + "处" + (byRule.size() > RULES ? "，列出前" + RULES + "类" : "") + "，逐处见问题清单.xlsx和退回的文件。";
    }

    private static FindingRow row(List<Open> open) {
        Finding first = open.get(0).finding();
        boolean told = !group(first).equals(UNTOLD);
        String places = open.stream()
                .map(each -> words(each.finding().place()))
                .filter(words -> told && !words.isEmpty())
                .distinct()
                .limit(PLACES)
                .collect(Collectors.joining("；"));
        Map<State, Long> states =
                open.stream().collect(Collectors.groupingBy(Open::state, LinkedHashMap::new, Collectors.counting()));
        return new FindingRow(
                group(first),
                told ? first.kind().title() : "涉及学生的表中的问题，不在此列出",
                open.size(),
                places + (told && open.size() > PLACES ? " 等" : ""),
                states.keySet().stream().map(State::label).collect(Collectors.joining("、")));
    }

    private static String words(Place place) {
        return place.sheet().isEmpty() ? "" : place.sheet() + (place.cell().isEmpty() ? "" : " " + place.cell());
    }
}
