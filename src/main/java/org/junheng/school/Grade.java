package org.junheng.school;

/** A grade of the compulsory stages (年级), first to ninth. */
public enum Grade implements Labelled {
    G1("一年级"),
    G2("二年级"),
    G3("三年级"),
    G4("四年级"),
    G5("五年级"),
    G6("六年级"),
    G7("七年级"),
    G8("八年级"),
    G9("九年级");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public Stage stage() {
        return compareTo(G6) <= 0 ? Stage.PRIMARY : Stage.JUNIOR;
    }
}
