package org.junheng.briefing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.indicator.UnitResult;
import org.junheng.school.SchoolCode;
import org.junheng.summary.DataStatus;
import org.junheng.summary.Handed;
import org.junheng.summary.MonthPicture;
import org.junheng.summary.SchoolMonth;
import org.junheng.summary.Standing;
import org.junheng.summary.Wording;
import org.junheng.template.PersonalNumbers;

/** Draws a page for each school: what the month says of it, to print on one sheet. */
public final class SchoolPages {

    private static final String FOLDER = "学校";

    private final PageGround ground;
    private final SchoolCardMaker cards;
    private final Map<SchoolCode, List<UnitResult>> units;
    private final Map<SchoolCode, Standing> standings;
    private final Map<SchoolCode, List<Handed>> files;

    public SchoolPages(MonthPicture picture) {
        this.ground = PageGround.of(picture);
        this.cards = new SchoolCardMaker(ground, new SchoolYear(picture), new SchoolRanks(ground));
        this.units = picture.figures().units().stream()
                .collect(Collectors.groupingBy(result -> result.unit().school()));
        this.standings = Standing.of(picture).stream()
                .collect(Collectors.toMap(standing -> standing.school().code(), Function.identity()));
        this.files = picture.files().stream()
                .filter(file -> file.school() != null)
                .collect(Collectors.groupingBy(file -> Objects.requireNonNull(file.school())));
    }

    /** Where the page of a school stands in the month's folder, with {@code /}. */
    public static String file(SchoolCode school) {
        return FOLDER + "/" + school.digits() + ".html";
    }

    /** Every school that had to report, by code. */
    public List<SchoolCode> schools() {
        return ground.picture().now().schools().stream()
                .map(school -> school.school().code())
                .sorted()
                .toList();
    }

    /** The page as HTML; can be drawn on any thread. */
    public String draw(SchoolCode school) {
        return SchoolPress.html(page(Objects.requireNonNull(ground.schools().get(school))));
    }

    SchoolPage page(SchoolMonth school) {
        SchoolCode code = school.school().code();
        List<SchoolCard> stages =
                units.getOrDefault(code, List.of()).stream().map(cards::card).toList();
        SchoolFindings findings = SchoolFindings.of(
                files.getOrDefault(code, List.of()), ground.picture().period(), ground.withheld(code));
        String month = Wording.month(ground.picture().period());
        return new SchoolPage(
                school.school().name() + " " + month,
                ground.picture().county(),
                month,
                school.school().name(),
                Stream.of(
                                code.digits(),
                                school.school().type().label(),
                                school.school().founder().label(),
                                school.school().locality().label(),
                                school.school().township())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · ")),
                "../" + Briefing.FILE + "#" + (stages.isEmpty() ? "baosong" : "zhibiao"),
                reporting(code, school.status()),
                source(school),
                stages,
                findings.lead(),
                findings.rows());
    }

    private Mark reporting(SchoolCode code, DataStatus status) {
        Standing standing = standings.get(code);
        String words = standing == null ? status.label() : standing.words();
        boolean waits = standing != null && standing.waits();
        return status == DataStatus.CURRENT && !waits ? Mark.holds(words) : Mark.near(words);
    }

    private String source(SchoolMonth school) {
        if (school.sourceMonth() == null) {
            return "没有可用的文件。";
        }
        boolean carried = !school.sourceMonth().equals(ground.picture().period());
        return "数据取自" + PersonalNumbers.hiddenInName(school.sourcePath())
                + (carried ? "，沿用" + Wording.month(school.sourceMonth()) : "") + "。";
    }
}
