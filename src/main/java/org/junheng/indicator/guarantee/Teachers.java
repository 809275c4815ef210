package org.junheng.indicator.guarantee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.county.Share;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.indicator.dossier.TeacherFact;
import org.junheng.school.SchoolCode;
import org.junheng.school.Stage;
import org.junheng.template.Column;
import org.junheng.template.TeacherSheet;

/**
 * Counts a school's full-time teachers of the compulsory stages.
 *
 * @param stage null for both
 */
record Teachers(Dossier dossier, @Nullable Stage stage) {

    private static final Set<Column<?>> COUNTED = Set.of(TeacherSheet.STAGE, TeacherSheet.FULL_TIME, TeacherSheet.POST);

    /** Whether something holds of a teacher; null when a wrong cell leaves it open. */
    interface Answer {
        @Nullable
        Boolean of(TeacherFact teacher);
    }

    /** Of how many of them something holds, by one column. */
    Share share(SchoolCode school, Column<?> column, Answer answer) {
        long counted = 0;
        long holding = 0;
        boolean openCount = false;
        boolean openHolding = false;
        List<String> wanting = new ArrayList<>();
        for (TeacherFact teacher : dossier.teachers()) {
            Boolean counts = counts(teacher);
            Boolean holds = Boolean.FALSE.equals(counts) ? Boolean.FALSE : answer.of(teacher);
            openCount |= counts == null;
            openHolding |= !Boolean.FALSE.equals(counts) && (counts == null || holds == null);
            counted += Boolean.TRUE.equals(counts) ? 1 : 0;
            holding += (Boolean.TRUE.equals(counts) && Boolean.TRUE.equals(holds)) ? 1 : 0;
            if (counts == null || holds == null) {
                wanting.addAll(wanting(teacher, Set.of(column)));
            }
        }
        return new Share(
                school,
                openHolding ? null : BigDecimal.valueOf(holding),
                openCount ? null : BigDecimal.valueOf(counted),
                TeacherSheet.SPEC.name(),
                dossier.teachers().size(),
                wanting);
    }

    /** Whether a teacher is full-time, of the stage asked for. */
    @Nullable
    Boolean counts(TeacherFact teacher) {
        return Either.all(ofStage(teacher), teacher.counted());
    }

    private @Nullable Boolean ofStage(TeacherFact teacher) {
        Stage taught = teacher.stage();
        if (taught == null) {
            return null;
        }
        return stage == null ? Stage.COMPULSORY.contains(taught) : stage == taught;
    }

    /** False where the cell is blank or says otherwise, null where it is wrong. */
    @Nullable
    Boolean unlessWrong(boolean holds, TeacherFact teacher, Column<?> column) {
        boolean wrong = !holds
                && !dossier.wanting(TeacherSheet.SPEC, Set.of(column), teacher.row())
                        .isEmpty();
        return wrong ? null : (Boolean) holds;
    }

    /** The wrong cells of a teacher's row in these columns, and in those that say whether the teacher counts. */
    List<String> wanting(TeacherFact teacher, Set<Column<?>> columns) {
        Set<Column<?>> all = new HashSet<>(COUNTED);
        all.addAll(columns);
        return dossier.wanting(TeacherSheet.SPEC, all, teacher.row());
    }
}
