package org.junheng.summary;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.indicator.CountyFigures;
import org.junheng.indicator.Dispersion;
import org.junheng.indicator.locality.LocalityLine;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;

/**
 * The county's indicators of one month, and which school's figures they were made of.
 *
 * @param schools every school that had to report, by code
 * @param families what is known beyond the resource indicators
 */
public record CountyMonth(YearMonth month, List<SchoolMonth> schools, CountyFigures figures, FamilyFigures families) {

    public CountyMonth {
        schools = List.copyOf(schools);
    }

    /** The schools by code. */
    public Map<SchoolCode, SchoolMonth> byCode() {
        return schools.stream().collect(Collectors.toMap(each -> each.school().code(), each -> each));
    }

    /** The spread of an indicator (or of the composite) at a stage. */
    public Optional<Dispersion> dispersion(Stage stage, String code) {
        return figures.dispersions().stream()
                .filter(dispersion ->
                        dispersion.stage() == stage && dispersion.code().equals(code))
                .findFirst();
    }

    /** The same, as far as a later month looks back at it. */
    CountyMonth past() {
        return new CountyMonth(month, schools, figures, families.past());
    }

    /** How 城区, 镇区 and 乡村 stand in each indicator. */
    public List<LocalityLine> localities() {
        return LocalityLine.of(figures, families.readings());
    }

    public long count(DataStatus status) {
        return schools.stream().filter(school -> school.status() == status).count();
    }
}
