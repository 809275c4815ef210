package org.junheng.indicator.lifting;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.indicator.dossier.ClassFact;
import org.junheng.school.Labelled;
import org.junheng.template.ClassSheet;
import org.junheng.template.Column;

/** Who came, who went and whom a school has to look after most, by 班级学生. */
public enum Flow implements Labelled {
    DROPPED_OUT("本月辍学", "D3", true, Set.of(ClassSheet.DROPPED_OUT), ClassFact::droppedOut),
    SUSPECTED("疑似辍学", "D4", false, Set.of(ClassSheet.SUSPECTED), ClassFact::suspected),
    MOVED_IN("本月转入", "D5", true, Set.of(ClassSheet.MOVED_IN), ClassFact::movedIn),
    MOVED_OUT("本月转出", "D6", true, Set.of(ClassSheet.MOVED_OUT), ClassFact::movedOut),
    NET("本月净转入", "D7", true, Set.of(ClassSheet.MOVED_IN, ClassSheet.MOVED_OUT), Flow::net),
    LEFT_BEHIND("留守儿童", "D8", false, Set.of(ClassSheet.LEFT_BEHIND), ClassFact::leftBehind),
    MIGRANTS("随迁子女", "D9", false, Set.of(ClassSheet.MIGRANTS), ClassFact::migrants);

    private final String label;
    private final String code;
    private final boolean event;
    private final Set<Column<?>> needs;
    private final Function<ClassFact, @Nullable Long> figure;

    Flow(String label, String code, boolean event, Set<Column<?>> needs, Function<ClassFact, @Nullable Long> figure) {
        this.label = label;
        this.code = code;
        this.event = event;
        this.needs = needs;
        this.figure = figure;
    }

    @Override
    public String label() {
        return label;
    }

    /** The code of the county's figure. */
    public String code() {
        return code;
    }

    /** Whether it happens in a month, rather than stands at its end. */
    boolean isEvent() {
        return event;
    }

    Set<Column<?>> needs() {
        return needs;
    }

    @Nullable
    Long of(ClassFact schoolClass) {
        return figure.apply(schoolClass);
    }

    private static @Nullable Long net(ClassFact schoolClass) {
        Long in = schoolClass.movedIn();
        Long out = schoolClass.movedOut();
        return in == null && out == null ? null : (Long) ((in == null ? 0 : in) - (out == null ? 0 : out));
    }
}
