package org.junheng.summary;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.intake.RegisteredSchool;
import org.junheng.school.Stage;
import org.junheng.store.KeptLine;
import org.junheng.template.Column;
import org.junheng.template.SheetSpec;
import org.junheng.template.StageItem;

/**
 * What a school changed against the version of its report that was in force before.
 *
 * @param earlier path of that version
 * @param later path of the file in force
 * @param sha256 of the file in force
 */
public record Correction(
        RegisteredSchool school,
        String earlier,
        String later,
        String sha256,
        List<Difference> differences,
        List<Effect> effects) {

    private static final int COLUMNS = StageItem.PLACES.size();

    public Correction {
        differences = List.copyOf(differences);
        effects = List.copyOf(effects);
    }

    /**
     * A cell that changed, or a whole row that came or went.
     *
     * @param cell where it stands in the file in force, or stood before it went: {@code F12}; of a whole row {@code 第12行}
     * @param column null for a whole row
     * @param before null for nothing
     * @param after null for nothing
     */
    public record Difference(
            SheetSpec sheet,
            String cell,
            @Nullable Column<?> column,
            KeptLine.@Nullable Value before,
            KeptLine.@Nullable Value after) {

        /** What changed: {@code 周课时}, {@code 图书（共用）}, {@code 整行}. */
        public String item() {
            if (column == null) {
                return "整行";
            }
            boolean byStage = sheet.layout() == SheetSpec.Layout.BY_STAGE;
            return byStage
                    ? column.header() + "（"
                            + StageItem.PLACES.get(sheet.columns().indexOf(column) % COLUMNS) + "）"
                    : column.header();
        }
    }

    /** What it does to a measure or an indicator of the school. */
    public record Effect(Stage stage, String name, String before, String after) {

        String words() {
            return name + " " + before + "→" + after;
        }
    }

    /** {@code 专任教师数 42→24，R1 4.60→2.60}, by stage where the school has several. */
    public String words() {
        boolean several = effects.stream().map(Effect::stage).distinct().count() > 1;
        return effects.stream()
                .map(effect -> (several ? effect.stage().label() : "") + effect.words())
                .collect(Collectors.joining("，"));
    }
}
