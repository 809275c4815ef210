package org.junheng.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.indicator.Registered;
import org.junheng.indicator.dossier.DossierDraft;
import org.junheng.indicator.dossier.PostingFact;
import org.junheng.indicator.guarantee.RotationPool;
import org.junheng.indicator.lifting.LiftingFigures;
import org.junheng.indicator.pairing.PairFamily;
import org.junheng.indicator.pairing.PostingFamily;
import org.junheng.indicator.teaching.TeachingFamily;
import org.junheng.intake.Bureau;
import org.junheng.intake.Parameters;
import org.junheng.intake.Register;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.Measure;
import org.junheng.school.SchoolType;
import org.junheng.school.Stage;

/** A county of a strong and a weak primary school that are paired, and of another weak one that is not. */
public final class PairedCounty {

    public static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    public static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private static final Register REGISTER = new Register(List.of(
            Registered.school(1, SchoolType.PRIMARY, "城关镇", "优质", 2),
            Registered.school(2, SchoolType.PRIMARY, "城关镇", "薄弱", 1),
            Registered.school(3, SchoolType.PRIMARY, "河口乡", "薄弱", null)));

    private PairedCounty() {}

    /** September with an activity and October with an exam, an activity each school tells of alone, and a posting. */
    public static MonthPicture picture() {
        DossierDraft strong = new DossierDraft(OCTOBER)
                .paper("期中", OCTOBER.atDay(20), "六年级", "1班", 1, 90, 80, 80, 70, 80)
                .activity(4, OCTOBER.atDay(8), "0000000002", "送教上门")
                .activity(5, OCTOBER.atDay(9), "0000000002", "联合教研")
                .teacher(4, "何平", Stage.PRIMARY, true)
                .posting(posting(4, "支教", 14L))
                .posting(posting(5, "交流轮岗", 14L));
        DossierDraft weak = new DossierDraft(OCTOBER)
                .paper("期中", OCTOBER.atDay(20), "六年级", "1班", 0, 60, 40, 50, 50, 100)
                .activity(4, OCTOBER.atDay(8), "0000000001", "送教上门");
        DossierDraft few = new DossierDraft(OCTOBER).paper("期中", OCTOBER.atDay(20), "六年级", "1班", 0, 10, 20);
        CountyMonth october = month(OCTOBER, "30", List.of(strong, weak, few));
        CountyMonth september = month(
                SEPTEMBER,
                "24",
                List.of(
                        new DossierDraft(SEPTEMBER).activity(4, SEPTEMBER.atDay(10), "0000000002", "送教上门"),
                        new DossierDraft(SEPTEMBER),
                        new DossierDraft(SEPTEMBER)));
        Bureau bureau = new Bureau(REGISTER, new Parameters(Map.of(Parameters.COUNTY, "云溪县")), List.of(), List.of());
        return MonthPicture.of(
                bureau,
                InventedCounty.of(OCTOBER).picture().reporting(),
                List.of(september, october),
                Optional.empty(),
                List.of(),
                new Past(List.of(), null, "d".repeat(64), LocalDate.of(2026, 11, 6), Map.of()));
    }

    private static PostingFact posting(int row, String type, long observed) {
        return new PostingFact(
                row,
                1,
                4,
                type,
                "0000000001",
                "0000000002",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 8, 31),
                BigDecimal.valueOf(16),
                observed,
                2L,
                null,
                "未考核");
    }

    /** The weak school has so many qualified teachers for its 1000 students, the strong one 60. */
    private static CountyMonth month(YearMonth month, String qualified, List<DossierDraft> drafts) {
        CountyMonth plain = InventedCounty.of(month)
                .primary(1, "第1学校", Map.of())
                .primary(2, "第2学校", Map.of(Measure.QUALIFIED_TEACHERS, qualified))
                .primary(3, "第3学校", Map.of())
                .picture()
                .now();
        TeachingFamily teaching = new TeachingFamily(month);
        PairFamily pairs = new PairFamily(REGISTER, month);
        PostingFamily postings = new PostingFamily(REGISTER, month);
        List<RegisteredSchool> schools = REGISTER.schools();
        for (int i = 0; i < drafts.size(); i++) {
            teaching.add(schools.get(i), drafts.get(i).done());
            pairs.add(schools.get(i), drafts.get(i).done());
            postings.add(schools.get(i), drafts.get(i).done());
        }
        return new CountyMonth(
                month,
                plain.schools(),
                plain.figures(),
                new FamilyFigures(
                        List.of(),
                        new RotationPool(BigDecimal.ZERO),
                        new LiftingFigures(List.of()),
                        teaching.figures(),
                        pairs.figures(),
                        postings.figures()));
    }
}
