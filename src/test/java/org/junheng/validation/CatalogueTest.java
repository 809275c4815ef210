package org.junheng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junheng.finding.Kind;
import org.junheng.intake.AdmissionTest;
import org.junheng.template.CellReadingTest;
import org.junheng.validation.across.AcrossKinds;
import org.junit.jupiter.api.Test;

/** What the catalogue promises, asked of all kinds at once. */
class CatalogueTest {

    /** Kinds whose examples are more than a changed cell, and the tests that hold them. */
    private static final Set<String> SHOWN_ELSEWHERE = Set.of(
            "X001", "X002", "X003", "X009", "N010", "N013", "N014", "N012", "E110", "N017", "E117", "N118", "Q319",
            "Q703", "Q705");

    @Test
    void numbersEveryKindOnceAndInOrder() {
        assertThat(Catalogue.kinds())
                .extracting(kind -> kind.code().substring(1))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Catalogue.kinds()).extracting(Kind::title).doesNotHaveDuplicates();
    }

    @Test
    void endsNoSentenceWithAStop() {
        assertThat(Catalogue.kinds()).allSatisfy(kind -> {
            assertThat(kind.title()).isNotBlank().doesNotContain("{");
            assertThat(kind.wording()).isNotBlank().doesNotEndWith("。");
            assertThat(kind.cure()).isNotBlank().doesNotEndWith("。");
        });
    }

    @Test
    void listsEveryRule() {
        assertThat(Catalogue.kinds())
                .extracting(Kind::code)
                .containsExactly(
                        "X001", "X002", "X003", "X004", "X005", "X006", "X007", "X008", "X009", "N010", "Q011", "N012",
                        "N013", "N014", "Q015", "E016", "N017", "E101", "E102", "E103", "E104", "E105", "E106", "E107",
                        "E108", "E109", "E110", "N111", "N112", "N113", "N114", "Q115", "E116", "E117", "N118", "Q119",
                        "E201", "E202", "E203", "E204", "Q205", "E206", "E207", "E208", "Q209", "E210", "E301", "E302",
                        "E303", "E304", "Q305", "E306", "Q307", "Q308", "Q310", "Q311", "E312", "E313", "E314", "E315",
                        "E316", "E317", "Q318", "Q319", "E320", "Q321", "E401", "E402", "E403", "Q404", "Q405", "Q406",
                        "E407", "E408", "E409", "E410", "Q411", "E412", "Q413", "Q414", "Q415", "Q501", "Q502", "Q503",
                        "Q504", "Q505", "Q506", "Q507", "Q508", "Q509", "Q510", "Q601", "Q602", "Q604", "Q606", "Q607",
                        "E701", "E702", "Q703", "Q704", "Q705");
    }

    @Test
    void findsAKindByItsCode() {
        assertThat(Catalogue.find("E301")).contains(ClassRules.SUM);
        assertThat(Catalogue.find("E999")).isEmpty();
    }

    @Test
    void hasAFailingExampleOfEveryKind() {
        Set<String> shown = new TreeSet<>(SHOWN_ELSEWHERE);
        AcrossKinds.ALL.forEach(kind -> shown.add(kind.code()));
        shown.addAll(CellReadingTest.codes());
        Stream.of(RuleExamplesTest.examples(), AdmissionTest.examples())
                .flatMap(examples -> examples.stream())
                .forEach(example -> shown.addAll(example.codes()));

        assertThat(Catalogue.kinds())
                .as("add an example to the table of the room that says it")
                .extracting(Kind::code)
                .containsExactlyInAnyOrderElementsOf(shown);
    }
}
