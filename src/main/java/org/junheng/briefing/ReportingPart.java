package org.junheng.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.briefing.BriefingPage.Fold;
import org.junheng.briefing.BriefingPage.Section;
import org.junheng.finding.Finding;
import org.junheng.finding.Level;
import org.junheng.finding.Status;
import org.junheng.intake.Fate;
import org.junheng.school.SchoolCode;
import org.junheng.summary.Handed;
import org.junheng.summary.Reporting;
import org.junheng.summary.SchoolMonth;
import org.junheng.summary.Wording;
import org.junheng.template.PersonalNumbers;

/**
 * Who reported, by township.
 *
 * @param lists whom the counts mean: missing, returned, awaiting explanation
 * @param refused the files that could not be used
 * @param quality how well they report
 */
public record ReportingPart(
        Section section,
        String caption,
        List<Row> towns,
        Row total,
        List<Names> lists,
        Fold refused,
        QualityTable quality) {

    /** A township, or all of them. */
    public record Row(
            String town,
            int expected,
            int received,
            int onTime,
            int passed,
            int returned,
            int awaiting,
            int rejected,
            int missing) {}

    /** Some schools by name. */
    public record Names(Mark mark, String names) {}

    public ReportingPart {
        towns = List.copyOf(towns);
        lists = List.copyOf(lists);
    }

    static ReportingPart of(PageGround ground, Section section) {
        Reporting all = ground.picture().reporting();
        Map<String, Count> towns = new LinkedHashMap<>();
        Map<SchoolCode, Handed> inForce = inForce(ground);
        ground.picture()
                .now()
                .schools()
                .forEach(school -> towns.computeIfAbsent(town(school), Count::new)
                        .add(ground, inForce.get(school.school().code())));
        refused(ground)
                .forEach(file ->
                        towns.computeIfAbsent(town(ground, file), Count::new).refuse());
        return new ReportingPart(
                section,
                "按乡镇街道（" + Wording.month(ground.picture().period()) + "；拒收按份计，其余按所计）",
                towns.values().stream().map(Count::row).toList(),
                new Row(
                        "合计",
                        all.expected(),
                        all.received(),
                        all.onTime(),
                        all.passed(),
                        all.returned(),
                        all.awaitingExplanation(),
                        all.rejected(),
                        all.missing().size()),
                lists(ground, inForce),
                new Fold(
                        "拒收的文件和原因",
                        refused(ground).stream().map(ReportingPart::reason).toList()),
                QualityTable.of(ground));
    }

    private static Map<SchoolCode, Handed> inForce(PageGround ground) {
        Map<SchoolCode, Handed> inForce = new LinkedHashMap<>();
        ground.picture().files().stream()
                .filter(file -> file.fate() == Fate.IN_FORCE
                        && ground.picture().period().equals(file.period()))
                .forEach(file -> Optional.ofNullable(file.school()).ifPresent(code -> inForce.put(code, file)));
        return inForce;
    }

    private static List<Handed> refused(PageGround ground) {
        return ground.picture().files().stream()
                .filter(file -> file.fate() == Fate.REFUSED)
                .toList();
    }

    private static String town(SchoolMonth school) {
        return school.school().township();
    }

    private static String town(PageGround ground, Handed file) {
        return Optional.ofNullable(file.school())
                .flatMap(code -> Optional.ofNullable(ground.schools().get(code)))
                .map(ReportingPart::town)
                .orElse("无法归属");
    }

    private static String reason(Handed file) {
        return PersonalNumbers.hiddenInName(file.path()) + "："
                + file.findings().stream()
                        .filter(finding -> finding.level() == Level.X)
                        .map(Finding::message)
                        .findFirst()
                        .orElse(file.rule());
    }

    private static List<Names> lists(PageGround ground, Map<SchoolCode, Handed> inForce) {
        List<Names> lists = new ArrayList<>();
        add(lists, Mark.falls("缺报"), ground.picture().reporting().missing(), ground);
        add(lists, Mark.near("退回待更正"), standing(ground, inForce, Status.RETURNED), ground);
        add(lists, Mark.none("待说明"), standing(ground, inForce, Status.AWAITING), ground);
        return lists;
    }

    private static List<SchoolCode> standing(PageGround ground, Map<SchoolCode, Handed> inForce, Status status) {
        return ground.schools().keySet().stream()
                .sorted()
                .filter(code -> Optional.ofNullable(inForce.get(code))
                        .filter(file -> file.status() == status)
                        .isPresent())
                .toList();
    }

    private static void add(List<Names> lists, Mark mark, List<SchoolCode> schools, PageGround ground) {
        if (!schools.isEmpty()) {
            Mark counted = new Mark(mark.shape(), mark.word() + schools.size() + "所", mark.tone());
            lists.add(new Names(
                    counted, String.join("、", schools.stream().map(ground::name).toList())));
        }
    }
}
