package org.junheng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.intake.Admission;
import org.junheng.intake.Admission.Admitted;
import org.junheng.intake.AsOf;
import org.junheng.intake.Bureau;
import org.junheng.intake.County;
import org.junheng.template.Book;
import org.junheng.template.CoverSheet;
import org.junheng.template.Entry;
import org.junheng.template.Said;
import org.junheng.template.SoundBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every cell of the sound book spoilt, one at a time. */
class NoFloodTest {

    private static final Set<String> REFUSING =
            Set.of(CoverSheet.TEMPLATE.header(), CoverSheet.CODE.header(), CoverSheet.PERIOD.header());

    private final Bureau bureau = County.bureau();

    private record Spot(String cell, Entry<?> entry) {}

    @Test
    void aBrokenFormulaIsSaidOnceAndNothingFollowsFromIt() {
        List<Spot> spots = spots().filter(spot -> !isRefusing(spot)).toList();

        assertThat(spots.stream().map(spot -> String.join("；", findingsWith(spot, "#REF!"))))
                .containsExactlyElementsOf(spots.stream()
                        .map(spot -> "E107 " + spot.cell() + " [#REF!] “"
                                + spot.entry().column().header() + "”的公式没有得出结果（#REF!）")
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "99999", "@2031-01-01"})
    void whateverStandsInACellIsExaminedToTheEnd(String token) {
        assertThat(spots())
                .allSatisfy(spot -> assertThat(findingsWith(spot, token)).doesNotContainNull());
    }

    private static Stream<Spot> spots() {
        return SoundBook.drawn().read().sheets().stream()
                .flatMap(sheet -> sheet.lines().stream()
                        .flatMap(line -> line.entries().stream()
                                .filter(entry -> !entry.address().isEmpty())
                                .map(entry -> new Spot(sheet.name() + "!" + entry.address(), entry))));
    }

    private static boolean isRefusing(Spot spot) {
        return spot.cell().startsWith("封面")
                && REFUSING.contains(spot.entry().column().header());
    }

    private List<String> findingsWith(Spot spot, String token) {
        Book book = SoundBook.drawn().set(spot.cell(), token).read();
        AsOf asOf = new AsOf(LocalDate.of(2026, 11, 6));
        Admission admission = Admission.of(book, "月报.xlsx", bureau, asOf);
        return Said.briefs(
                admission instanceof Admitted admitted
                        ? Examiner.examine(book, admitted.cover(), bureau, asOf)
                        : ((Admission.Refused) admission).reasons());
    }
}
