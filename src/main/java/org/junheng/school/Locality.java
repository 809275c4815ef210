package org.junheng.school;

/** Where a school lies (城乡分类). */
public enum Locality implements Labelled {
    URBAN("城区"),
    TOWN("镇区"),
    RURAL("乡村");

    private final String label;

    Locality(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
