package org.junheng.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.indicator.Registered;
import org.junheng.indicator.dossier.ClassFact;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.DossierDraft;
import org.junheng.indicator.dossier.Fault;
import org.junheng.school.Stage;
import org.junit.jupiter.api.Test;

class TransfersTest {

    @Test
    void setsArrivalsAgainstDepartures() {
        Transfers transfers = new Transfers(InventedCounty.OCTOBER);
        transfers.add(Registered.primary(1, "东镇"), dossier(List.of(), moves(5, 1), moves(2, 0)));
        transfers.add(Registered.primary(2, "东镇"), dossier(List.of(), moves(0, 4)));
        transfers.add(Registered.primary(3, "东镇"), dossier(List.of(new Fault("班级学生", "本月转入", "班级学生!K4")), moves(9, 9)));

        assertThat(transfers.reading().value()).isEqualByComparingTo("2");
        assertThat(transfers.reading().numerator()).isEqualByComparingTo("7");
        assertThat(transfers.reading().denominator()).isEqualByComparingTo("5");
        assertThat(transfers.reading().shares().get(2).wanting()).containsExactly("班级学生!K4");
    }

    @Test
    void countsNoMoveOfAnEarlierMonthAgain() {
        Transfers transfers = new Transfers(InventedCounty.OCTOBER.plusMonths(1));
        transfers.add(Registered.primary(1, "东镇"), dossier(List.of(), moves(5, 1)));

        assertThat(transfers.reading().value()).isNull();
    }

    private static ClassFact moves(long in, long out) {
        return new ClassFact(4, Stage.PRIMARY, "一年级", 40L, null, null, in, out, null, null);
    }

    private static Dossier dossier(List<Fault> faults, ClassFact... classes) {
        Dossier draft = new DossierDraft(InventedCounty.OCTOBER).done();
        return new Dossier(
                draft.period(),
                draft.profile(),
                List.of(classes),
                draft.teachers(),
                draft.rooms(),
                draft.papers(),
                draft.activities(),
                draft.postings(),
                draft.lifting(),
                draft.research(),
                draft.care(),
                draft.surveys(),
                draft.conduct(),
                faults);
    }
}
