package org.junheng.indicator.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junheng.indicator.Registered;
import org.junheng.indicator.dossier.DossierDraft;
import org.junheng.intake.Register;
import org.junheng.school.SchoolType;
import org.junit.jupiter.api.Test;

class PairFamilyTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate EIGHTH = LocalDate.of(2026, 10, 8);
    private static final LocalDate NINTH = LocalDate.of(2026, 10, 9);
    private static final Pair PAIR = new Pair(Registered.code(1), Registered.code(2));

    private static final Register REGISTER = new Register(List.of(
            Registered.school(1, SchoolType.PRIMARY, "东镇", "优质", 2),
            Registered.school(2, SchoolType.PRIMARY, "西乡", "薄弱", 1),
            Registered.school(3, SchoolType.PRIMARY, "西乡", "薄弱", null),
            Registered.school(4, SchoolType.PRIMARY, "西乡", "一般", 1),
            Registered.school(5, SchoolType.PRIMARY, "西乡", "薄弱", 2)));

    @Test
    void pairsAsTheRegisterSaysWhicheverSideSaysIt() {
        assertThat(Pair.of(REGISTER, OCTOBER)).containsExactly(PAIR, new Pair(Registered.code(1), Registered.code(4)));
    }

    /** The strong school closes in November, and the weak one that it takes in opens in December. */
    @Test
    void pairsNobodyWithASchoolThatDoesNotCountInTheMonth() {
        Register changing = new Register(List.of(
                Registered.lasting(Registered.school(1, SchoolType.PRIMARY, "东镇", "优质", null), null, "2026-11"),
                Registered.school(2, SchoolType.PRIMARY, "西乡", "薄弱", 1),
                Registered.school(3, SchoolType.PRIMARY, "东镇", "优质", 4),
                Registered.lasting(Registered.school(4, SchoolType.PRIMARY, "西乡", "薄弱", null), "2026-12", null)));

        assertThat(Pair.of(changing, OCTOBER)).containsExactly(PAIR);
        assertThat(Pair.of(changing, OCTOBER.plusMonths(1))).isEmpty();
        assertThat(Pair.of(changing, OCTOBER.plusMonths(2)))
                .containsExactly(new Pair(Registered.code(3), Registered.code(4)));
    }

    @Test
    void bringsBothRecordsTogether() {
        PairFamily family = new PairFamily(REGISTER, OCTOBER);
        family.add(
                REGISTER.find(Registered.code(1)).orElseThrow(),
                new DossierDraft(OCTOBER)
                        .activity(4, EIGHTH, "0000000002", "送教上门")
                        .activity(5, EIGHTH, "0000000002", "送教上门")
                        .activity(6, NINTH, "0000000002", "联合教研")
                        .activity(7, NINTH, "0000000004", "联合教研")
                        .done());
        family.add(
                REGISTER.find(Registered.code(2)).orElseThrow(),
                new DossierDraft(OCTOBER)
                        .activity(4, NINTH, "0000000001", "同课异构")
                        .activity(5, EIGHTH, "0000000001", "送教上门")
                        .done());

        assertThat(family.figures())
                .isEqualTo(new PairFigures(
                        List.of(PAIR, new Pair(Registered.code(1), Registered.code(4))),
                        List.of(
                                new PairActivity(PAIR, EIGHTH, "送教上门", 4, 5, Agreement.AGREED),
                                new PairActivity(PAIR, EIGHTH, "送教上门", 5, null, Agreement.DOUBTED),
                                new PairActivity(PAIR, NINTH, "同课异构", null, 4, Agreement.DOUBTED),
                                new PairActivity(PAIR, NINTH, "联合教研", 6, null, Agreement.DOUBTED),
                                new PairActivity(
                                        new Pair(Registered.code(1), Registered.code(4)),
                                        NINTH,
                                        "联合教研",
                                        7,
                                        null,
                                        Agreement.AWAITED)),
                        List.of(Registered.code(2), Registered.code(3), Registered.code(5))));
    }

    @Test
    void countsNothingOfASchoolThatIsCarriedOver() {
        PairFamily family = new PairFamily(REGISTER, OCTOBER);
        family.add(
                REGISTER.find(Registered.code(1)).orElseThrow(),
                new DossierDraft(OCTOBER.minusMonths(1))
                        .activity(4, EIGHTH, "0000000002", "送教上门")
                        .done());

        assertThat(family.figures().activities()).isEmpty();
    }
}
