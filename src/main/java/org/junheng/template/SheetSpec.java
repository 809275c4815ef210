package org.junheng.template;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sheet of a template, declared once: its name, its layout and its columns or items in their order. */
public final class SheetSpec {

    /** How a sheet is laid out; see {@code template.md}. */
    public enum Layout {
        /** Headers in row 3, a row a line. */
        TABLE,
        /** 项目 | 填报内容 | 说明, an item a row. */
        FORM,
        /** 项目 | 单位 | 小学 | 初中 | 共用, an item a row. */
        BY_STAGE
    }

    private final String name;
    private final Layout layout;
    private final boolean required;
    private final String instructions;
    private final List<Column<?>> columns;
    private final List<StageItem> items;
    private final Map<String, Column<?>> labels = new HashMap<>();
    private Lasting lasting = Lasting.MONTH;
    private Map<Column<?>, Lasting> otherwise = Map.of();

    private SheetSpec(
            String name,
            Layout layout,
            boolean required,
            String instructions,
            List<Column<?>> columns,
            List<StageItem> items) {
        this.name = name;
        this.layout = layout;
        this.required = required;
        this.instructions = instructions;
        this.columns = columns;
        this.items = items;
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).standAt(columns, i);
        }
        for (Column<?> column : columns) {
            labels.put(Typing.label(column.header()), column);
            column.aliases().forEach(alias -> labels.putIfAbsent(Typing.label(alias), column));
        }
    }

    static SheetSpec table(String name, String instructions, List<? extends Column<?>> columns) {
        return new SheetSpec(name, Layout.TABLE, false, instructions, List.copyOf(columns), List.of());
    }

    static SheetSpec form(String name, String instructions, List<? extends Column<?>> items) {
        return new SheetSpec(name, Layout.FORM, false, instructions, List.copyOf(items), List.of());
    }

    static SheetSpec byStage(String name, String instructions, StageItem... items) {
        List<Column<?>> cells = Arrays.stream(items)
                .<Column<?>>flatMap(item -> item.cells().stream())
                .toList();
        return new SheetSpec(name, Layout.BY_STAGE, false, instructions, cells, List.of(items));
    }

    /** The same sheet as one that every workbook must have. */
    SheetSpec mandatory() {
        return new SheetSpec(name, layout, true, instructions, columns, items);
    }

    /** How long what is said here stays true; said where the sheet is declared, last of all. */
    SheetSpec lasting(Lasting each) {
        lasting = each;
        return this;
    }

    /** The columns among them for which it is another time. */
    SheetSpec except(Lasting these, Column<?>... exceptions) {
        Map<Column<?>, Lasting> all = new HashMap<>(otherwise);
        List.of(exceptions).forEach(column -> all.put(column, these));
        otherwise = Map.copyOf(all);
        return this;
    }

    /** How long what a column says stays true. */
    Lasting lasting(Column<?> column) {
        return otherwise.getOrDefault(column, lasting);
    }

    public String name() {
        return name;
    }

    public Layout layout() {
        return layout;
    }

    public boolean isRequired() {
        return required;
    }

    public String instructions() {
        return instructions;
    }

    /** Columns or form items in the template's order; of a by-stage form, three cells an item. */
    public List<Column<?>> columns() {
        return columns;
    }

    /** The columns by the labels that a sheet may have for them: header and aliases, as {@link Typing#label} has them. */
    Map<String, Column<?>> labels() {
        return labels;
    }

    /** Items of a by-stage form; empty for other layouts. */
    public List<StageItem> items() {
        return items;
    }

    /** Where a column stands among {@link #columns()}. */
    public int position(Column<?> column) {
        if (!column.standsAmong(columns)) {
            throw new IllegalArgumentException(column + " is not declared in " + name);
        }
        return column.position();
    }

    @Override
    public String toString() {
        return name;
    }
}
