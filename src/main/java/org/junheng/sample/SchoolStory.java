package org.junheng.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.SheetSpec;

/** A school living through the months, and its workbook of each month that is asked for. */
final class SchoolStory {

    private final CountyPlan county;
    private final SchoolPlan plan;
    private final Extent extent;
    private final Roster roster;
    private final Staff staff;
    private final Premises premises;
    private List<Posting> postings = List.of();
    private List<Lift> lifts = List.of();

    SchoolStory(CountyPlan county, SchoolPlan plan) {
        this.county = county;
        this.plan = plan;
        this.extent = county.extent();
        Identity identity = new Identity(plan.index(), extent.schools(), plan.chance(extent.seed(), "identity"));
        this.roster = new Roster(plan, identity, plan.chance(extent.seed(), "students"), extent.dawn());
        this.staff = new Staff(plan, identity, plan.chance(extent.seed(), "staff"), extent.dawn());
        this.premises = new Premises(plan, plan.chance(extent.seed(), "premises"));
    }

    /** Writes the workbooks into a folder a month. */
    void writeInto(Path folder) throws IOException {
        for (YearMonth month = extent.dawn(); !month.isAfter(extent.last()); month = month.plusMonths(1)) {
            live(month);
            if (extent.isWritten(month)) {
                Files.createDirectories(folder.resolve(month.toString()));
                Snapshot school = snapshot(month);
                print(folder.resolve(file(month)), school, MonthBook.fill(school, lifts));
            }
        }
    }

    /** Prints a report of the school. */
    static void print(Path file, Snapshot school, Map<SheetSpec, List<Filling>> pages) throws IOException {
        String title = school.plan().name() + school.month() + "月报";
        Press.print(file, title, school.filled(), SchoolTemplate.SHEETS, pages);
    }

    /** The report of the last month, to be spoiled. */
    Draft draft() {
        Map<SheetSpec, List<Filling>> before = Map.of();
        for (YearMonth month = extent.dawn(); month.isBefore(extent.last()); month = month.plusMonths(1)) {
            live(month);
            before = MonthBook.fill(snapshot(month), lifts);
        }
        live(extent.last());
        Snapshot school = snapshot(extent.last());
        return new Draft(school, MonthBook.fill(school, lifts), before, file(extent.last()));
    }

    /** Where the report of a month lies in the county's folder. */
    private String file(YearMonth month) {
        return month + "/" + FileName.of(plan, month, extent.seed());
    }

    private void live(YearMonth month) {
        boolean newYear = month.getMonth() == Month.SEPTEMBER;
        Stream<Posting> away = newYear ? Stream.of() : postings.stream();
        roster.live(month);
        staff.live(month, away.map(posting -> posting.teacher().id()).collect(Collectors.toSet()));
        if (newYear || month.equals(extent.dawn())) {
            postings = Posting.ofYear(county, plan, staff, month);
            lifts = Lift.ofYear(snapshot(month), lifts);
        }
    }

    private Snapshot snapshot(YearMonth month) {
        return new Snapshot(county, plan, month, roster.homerooms(), staff, premises, postings);
    }
}
