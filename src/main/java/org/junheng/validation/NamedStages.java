package org.junheng.validation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junheng.school.Labelled;
import org.junheng.school.Stage;
import org.junheng.template.Book;
import org.junheng.template.Column;
import org.junheng.template.Line;
import org.junheng.template.SheetSpec;

/** The stages that a sheet's lines name; not all where a line's stage is not known. */
record NamedStages(Set<Stage> stages, boolean all) {

    NamedStages {
        stages = Set.copyOf(stages);
    }

    static NamedStages in(Book book, SheetSpec sheet, Column<String> column, Predicate<Line> doubtful) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        boolean all = true;
        for (Line line : book.lines(sheet)) {
            Optional<Stage> stage = Labelled.of(Stage.class, line.get(column, ""));
            if (stage.isEmpty() || doubtful.test(line)) {
                all = false;
            } else {
                stages.add(stage.get());
            }
        }
        return new NamedStages(stages, all);
    }

    boolean lack(Stage stage) {
        return all && !stages.contains(stage);
    }
}
