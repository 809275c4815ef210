package org.junheng.school;

import java.util.EnumSet;
import java.util.Set;

/** What kind of school it is (办学类型), and which stages such a school teaches. */
public enum SchoolType implements Labelled {
    PRIMARY("小学", EnumSet.of(Stage.PRIMARY)),
    TEACHING_POINT("小学教学点", EnumSet.of(Stage.PRIMARY)),
    JUNIOR("初级中学", EnumSet.of(Stage.JUNIOR)),
    NINE_YEAR("九年一贯制学校", EnumSet.of(Stage.PRIMARY, Stage.JUNIOR)),
    FULL_MIDDLE("完全中学", EnumSet.of(Stage.JUNIOR, Stage.SENIOR)),
    TWELVE_YEAR("十二年一贯制学校", EnumSet.allOf(Stage.class)),
    /** May teach either compulsory stage, or both. */
    SPECIAL("特殊教育学校", EnumSet.of(Stage.PRIMARY, Stage.JUNIOR));

    private final String label;
    private final Set<Stage> stages;

    SchoolType(String label, Set<Stage> stages) {
        this.label = label;
        this.stages = Set.copyOf(stages);
    }

    @Override
    public String label() {
        return label;
    }

    public boolean teaches(Stage stage) {
        return stages.contains(stage);
    }
}
