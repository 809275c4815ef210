package org.junheng.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.junheng.school.Stage;

/** An item of the by-stage form: what only one stage uses, and what the stages share (共用). */
public record StageItem(Column<BigDecimal> primary, Column<BigDecimal> junior, Column<BigDecimal> shared) {

    /** The headers of the three value columns of a by-stage form. */
    public static final List<String> PLACES = List.of(Stage.PRIMARY.label(), Stage.JUNIOR.label(), "共用");

    static StageItem decimal(String label, String unit, int decimals, String note) {
        return of(() -> Column.decimal(label).unit(unit).decimals(decimals).note(note));
    }

    static StageItem whole(String label, String unit, String note) {
        return of(() -> Column.wholeDecimal(label).unit(unit).note(note));
    }

    private static StageItem of(Supplier<Column<BigDecimal>> cell) {
        return new StageItem(cell.get(), cell.get(), cell.get());
    }

    public String label() {
        return primary.header();
    }

    public String unit() {
        return primary.unit();
    }

    /** The three cells in the order of {@link #PLACES}. */
    public List<Column<BigDecimal>> cells() {
        return List.of(primary, junior, shared);
    }

    /** The cell of a compulsory stage. */
    public Column<BigDecimal> of(Stage stage) {
        return stage == Stage.PRIMARY ? primary : junior;
    }
}
