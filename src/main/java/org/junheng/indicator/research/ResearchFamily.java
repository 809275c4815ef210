package org.junheng.indicator.research;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.indicator.county.CountyReading;
import org.junheng.indicator.county.Family;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.Parameters;
import org.junheng.intake.Register;
import org.junheng.intake.RegisteredSchool;

/** Takes in what the schools say of 教研活动 and 家校心理. */
public final class ResearchFamily implements Family {

    /** The codes of what happens in a month, so that months may be added up. */
    public static final Set<String> EVENTS = Set.of(CareTopics.COUNSELLED.code());

    private final YearMonth month;
    private final ResearchCourse course;
    private final List<Question<SchoolResearch>> research;
    private final List<Question<SchoolCare>> care;

    /** A family that knows what schools no longer in the register for the month did before in the term. */
    public ResearchFamily(YearMonth month, Parameters parameters, Register register, ResearchCourse course) {
        this.month = month;
        this.course = course;
        this.research = new ResearchQuestions(month, parameters).all();
        this.care = new CareQuestions(month, parameters).all();
        register.schools().stream()
                .filter(school -> !school.isExpected(month))
                .map(school -> ResearchMonths.before(month, school, course))
                .forEach(closed -> research.forEach(question -> question.askClosed(closed)));
    }

    @Override
    public void add(RegisteredSchool school, Dossier dossier) {
        SchoolResearch ofSchool = SchoolResearch.of(school, dossier, month, course);
        research.forEach(question -> question.ask(ofSchool));
        SchoolCare cared = new SchoolCare(school, dossier, month);
        care.forEach(question -> question.ask(cared));
    }

    @Override
    public void miss(RegisteredSchool school) {
        research.forEach(question -> question.miss(school));
        care.forEach(question -> question.miss(school));
    }

    /** The figures of E, then those of H. */
    public List<CountyReading> readings() {
        return Stream.concat(
                        research.stream().map(Question::answer), care.stream().map(Question::answer))
                .toList();
    }
}
