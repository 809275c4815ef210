package org.junheng.job;

/** The steps of the job in their order, named for people. */
public enum Phase {
    TAKE_IN(1, "收件登记"),
    EXAMINE(2, "逐份检查"),
    ACROSS_SCHOOLS(3, "跨校、跨月核对"),
    COMPUTE(4, "计算指标"),
    WRITE_WORKBOOKS(5, "生成工作簿"),
    WRITE_BRIEFING(6, "生成简报"),
    PUBLISH(7, "发布");

    private final int number;
    private final String title;

    Phase(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** Counted from one. */
    public int number() {
        return number;
    }

    public String title() {
        return title;
    }
}
