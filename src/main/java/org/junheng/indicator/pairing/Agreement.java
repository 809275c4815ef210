package org.junheng.indicator.pairing;

import org.junheng.school.Labelled;

/** Whether both schools of a pair tell of an activity. */
public enum Agreement implements Labelled {
    /** Both do, with the same date and type. */
    AGREED("双方一致"),
    /** One does, and the other reported this month without it. */
    DOUBTED("待核对"),
    /** One does, and the other has not reported this month. */
    AWAITED("对方未报送");

    private final String label;

    Agreement(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
