package org.junheng;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floor plan, kept true: a room may look into the rooms to its left, never to its right. */
class FloorPlanTest {

    static final List<String> ROOMS = List.of(
            "school",
            "finding",
            "workbook",
            "template",
            "intake",
            "validation",
            "indicator",
            "store",
            "summary",
            "ledger",
            "briefing",
            "outbox",
            "job",
            "cli");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.junheng");

    @Test
    void noRoomLooksRight() {
        for (int i = 0; i < ROOMS.size() - 1; i++) {
            String[] toTheRight = rooms(ROOMS.subList(i + 1, ROOMS.size()));
            hold(noClasses()
                    .that()
                    .resideInAPackage(room(ROOMS.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(toTheRight));
        }
    }

    @Test
    void theSampleStandsApart() {
        int template = ROOMS.indexOf("template");
        hold(noClasses()
                .that()
                .resideInAPackage(room("sample"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms(ROOMS.subList(template + 1, ROOMS.size()))));
        hold(noClasses()
                .that()
                .resideOutsideOfPackages(room("sample"), room("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room("sample")));
    }

    @Test
    void everyClassLivesInARoom() {
        hold(classes()
                .should()
                .resideInAnyPackage(Stream.concat(ROOMS.stream(), Stream.of("sample"))
                        .map(FloorPlanTest::room)
                        .toArray(String[]::new)));
    }

    @Test
    void onlyWorkbookKnowsPoi() {
        onlyIn(List.of("workbook"), "org.apache.poi..");
    }

    @Test
    void onlyStoreAndJobKnowSql() {
        onlyIn(List.of("store", "job"), "java.sql..", "javax.sql..", "org.hsqldb..");
    }

    @Test
    void onlyStoreAndJobKnowSpringsJdbc() {
        onlyIn(List.of("store", "job"), "org.springframework.jdbc..");
    }

    @Test
    void onlyJobKnowsBatchAndTheRestOfSpring() {
        onlyIn(
                List.of("job"),
                "org.springframework.batch..",
                "org.springframework.boot..",
                "org.springframework.context..",
                "org.springframework.beans..",
                "org.springframework.transaction..");
    }

    @Test
    void onlyCliKnowsPicocli() {
        onlyIn(List.of("cli"), "picocli..");
    }

    @Test
    void onlyBriefingKnowsThymeleaf() {
        onlyIn(List.of("briefing"), "org.thymeleaf..");
    }

    @Test
    void onlyJobLogs() {
        onlyIn(
                List.of("job"),
                "java.util.logging..",
                "org.slf4j..",
                "ch.qos.logback..",
                "org.apache.commons.logging..");
    }

    @Test
    void onlyCliSpeaks() {
        hold(outside(List.of("cli")).should().accessField(System.class, "out"));
        hold(outside(List.of("cli")).should().accessField(System.class, "err"));
        hold(outside(List.of("cli")).should().callMethod(System.class, "exit", int.class));
    }

    @Test
    void onlyJobAndCliReadTheClock() {
        for (Class<?> time :
                List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class, YearMonth.class)) {
            hold(outside(List.of("job", "cli")).should().callMethod(time, "now"));
            hold(outside(List.of("job", "cli")).should().callMethod(time, "now", Clock.class));
        }
        hold(outside(List.of("job", "cli")).should().dependOnClassesThat().areAssignableTo(Clock.class));
        hold(outside(List.of("job", "cli")).should().callMethod(System.class, "currentTimeMillis"));
        hold(outside(List.of("job", "cli")).should().callMethod(System.class, "nanoTime"));
    }

    private static void onlyIn(List<String> rooms, String... packages) {
        hold(outside(rooms).should().dependOnClassesThat().resideInAnyPackage(packages));
    }

    private static GivenClassesConjunction outside(List<String> rooms) {
        return noClasses().that().resideOutsideOfPackages(rooms(rooms));
    }

    private static String[] rooms(List<String> names) {
        return names.stream().map(FloorPlanTest::room).toArray(String[]::new);
    }

    private static String room(String name) {
        return "org.junheng." + name + "..";
    }

    /** A room that is still empty breaks no rule. */
    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}
