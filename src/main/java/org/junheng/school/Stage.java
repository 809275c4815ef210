package org.junheng.school;

import java.util.List;

/** A stage of schooling (学段), youngest first. */
public enum Stage implements Labelled {
    PRIMARY("小学"),
    JUNIOR("初中"),
    SENIOR("高中");

    /** The stages that the balanced-development standards judge. */
    public static final List<Stage> COMPULSORY = List.of(PRIMARY, JUNIOR);

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
