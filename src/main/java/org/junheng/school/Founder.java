package org.junheng.school;

/** Who runs a school (举办者). */
public enum Founder implements Labelled {
    PUBLIC("公办"),
    PRIVATE("民办");

    private final String label;

    Founder(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
