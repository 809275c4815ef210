package org.junheng.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.store.KeptLine;
import org.junheng.template.ClassSheet;
import org.junheng.template.Column;
import org.junheng.template.ExplanationSheet;
import org.junheng.template.LiftingSheet;
import org.junheng.template.PairSheet;
import org.junheng.template.PostingSheet;
import org.junheng.template.ResearchSheet;
import org.junheng.template.RoomSheet;
import org.junheng.template.SchoolTemplate;
import org.junheng.template.ScoreSheet;
import org.junheng.template.SheetSpec;
import org.junheng.template.SurveySheet;
import org.junheng.template.TeacherSheet;
import org.junheng.template.Typing;

/** By what a row of a table is known again in another file, wherever it stands there: a class, a person, an activity. */
final class RowKeys {

    private static final Map<SheetSpec, List<Column<?>>> KEYS = Map.of(
            ClassSheet.SPEC, List.of(ClassSheet.STAGE, ClassSheet.GRADE, ClassSheet.CLASS),
            TeacherSheet.SPEC, List.of(TeacherSheet.DOCUMENT),
            RoomSheet.SPEC, List.of(RoomSheet.STAGE, RoomSheet.USE, RoomSheet.NAME),
            ScoreSheet.SPEC, List.of(ScoreSheet.EXAM, ScoreSheet.STUDENT),
            PairSheet.SPEC, List.of(PairSheet.DATE, PairSheet.PARTNER, PairSheet.ACTIVITY),
            PostingSheet.SPEC, List.of(PostingSheet.DOCUMENT, PostingSheet.TYPE, PostingSheet.START),
            LiftingSheet.SPEC, List.of(LiftingSheet.STUDENT, LiftingSheet.CATEGORY),
            ResearchSheet.SPEC, List.of(ResearchSheet.DATE, ResearchSheet.TYPE, ResearchSheet.TEACHER),
            SurveySheet.SPEC, List.of(SurveySheet.GROUP),
            ExplanationSheet.SPEC, List.of(ExplanationSheet.RULE, ExplanationSheet.PLACE));

    private final SheetSpec spec;
    private final Map<String, Integer> seen = new HashMap<>();

    /** The keys of one sheet of one file; rows are to be told in their order. */
    RowKeys(SheetSpec spec) {
        this.spec = spec;
    }

    /** The key of the next row: of several alike, each its own. */
    String next(KeptLine line) {
        StringBuilder key = new StringBuilder();
        for (Column<?> column : KEYS.getOrDefault(spec, List.of())) {
            KeptLine.@Nullable Value value = line.values().get(spec.position(column));
            key.append(value == null ? "" : value.text()).append('\n');
        }
        int times = seen.merge(key.toString(), 1, Integer::sum);
        return key.append(times).toString();
    }

    /** The sheet of the template that a file calls so. */
    static Optional<SheetSpec> sheet(String name) {
        return SchoolTemplate.SHEETS.stream()
                .filter(spec -> Typing.compact(spec.name()).equals(Typing.compact(name)))
                .findFirst();
    }
}
