package org.junheng.indicator.guarantee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.indicator.Registered;
import org.junheng.indicator.Standard;
import org.junheng.indicator.Standards;
import org.junheng.indicator.county.CountyReading;
import org.junheng.intake.Bureau;
import org.junheng.intake.CountyFact;
import org.junheng.intake.Parameters;
import org.junheng.intake.Register;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.Founder;
import org.junheng.school.Locality;
import org.junheng.school.SchoolType;

/** A county of which a test says what it reports, and which answers what comes of it. */
final class Asked {

    static final Standard QUALITY = Standards.named("优质均衡2017").orElseThrow();

    private final Map<RegisteredSchool, Report> reports = new LinkedHashMap<>();
    private final List<RegisteredSchool> silent = new ArrayList<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final List<CountyFact> facts = new ArrayList<>();

    static RegisteredSchool school(int number, SchoolType type, Locality locality) {
        return new RegisteredSchool(
                Registered.code(number),
                "第" + number + "学校",
                List.of(),
                type,
                Founder.PUBLIC,
                locality,
                locality.label() + "街道",
                "一般",
                null,
                true,
                "",
                "",
                null,
                null);
    }

    Asked school(int number, SchoolType type, Report report) {
        reports.put(school(number, type, Locality.TOWN), report);
        return this;
    }

    Asked school(RegisteredSchool school, Report report) {
        reports.put(school, report);
        return this;
    }

    Asked silent(int number, SchoolType type) {
        silent.add(school(number, type, Locality.TOWN));
        return this;
    }

    Asked parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    Asked fact(int year, String code, String scope, String value) {
        facts.add(new CountyFact(year, code, scope, value, "文件"));
        return this;
    }

    List<CountyReading> readings() {
        List<RegisteredSchool> all = new ArrayList<>(reports.keySet());
        all.addAll(silent);
        Guarantee guarantee = new Guarantee(
                Report.OCTOBER, QUALITY, new Bureau(new Register(all), new Parameters(parameters), facts, List.of()));
        reports.forEach((school, report) -> guarantee.add(school, report.drawn()));
        return guarantee.readings();
    }

    List<CountyReading> of(String code) {
        return readings().stream()
                .filter(reading -> reading.topic().code().equals(code))
                .toList();
    }

    CountyReading whole(String code) {
        return of(code).get(0);
    }
}
