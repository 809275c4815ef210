package org.junheng.summary;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.indicator.Standard;
import org.junheng.intake.Bureau;
import org.junheng.intake.Fate;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.SchoolCode;

/** Paints the picture of a month from what is kept. */
public final class Painter {

    private static final int COURSE = 12;

    private Painter() {}

    /**
     * The picture of a month.
     *
     * @param files every file that concerns the month, with its fate and findings
     * @param past what was published before
     */
    public static MonthPicture paint(
            YearMonth period, Bureau bureau, Standard standard, Archive archive, List<Handed> files, Past past) {
        Gatherer gatherer = new Gatherer(bureau, standard, archive);
        Set<YearMonth> known = archive.months();
        YearMonth lastYear = period.minusYears(1);
        Optional<CountyMonth> yearAgo =
                known.contains(lastYear) ? Optional.of(gatherer.gather(lastYear)) : Optional.empty();
        List<CountyMonth> course = new ArrayList<>();
        for (YearMonth month = period.minusMonths(COURSE - 1); month.isBefore(period); month = month.plusMonths(1)) {
            if (known.contains(month)) {
                course.add(gatherer.gather(month).past());
            }
        }
        course.add(gatherer.gather(period));
        return MonthPicture.of(
                bureau,
                reporting(period, bureau, files),
                LastSurvey.standing(course),
                yearAgo.map(CountyMonth::past),
                files,
                past);
    }

    private static Reporting reporting(YearMonth period, Bureau bureau, List<Handed> files) {
        List<RegisteredSchool> expected = bureau.register().expected(period);
        Set<SchoolCode> asked = expected.stream().map(RegisteredSchool::code).collect(Collectors.toSet());
        List<Handed> inForce = files.stream()
                .filter(file -> file.fate() == Fate.IN_FORCE && period.equals(file.period()))
                .filter(file -> asked.contains(file.school()))
                .toList();
        int rejected =
                (int) files.stream().filter(file -> file.fate() == Fate.REFUSED).count();
        return Reporting.of(
                expected.stream().map(RegisteredSchool::code).toList(),
                inForce,
                rejected,
                bureau.parameters().deadline(period));
    }
}
