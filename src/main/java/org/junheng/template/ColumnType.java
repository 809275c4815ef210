package org.junheng.template;

import org.junheng.school.Labelled;

/** What a cell may hold, in the words of the template. */
public enum ColumnType implements Labelled {
    TEXT("文本"),
    /** A whole number, 0 or more. */
    WHOLE("整数"),
    /** A decimal, 0 or more. */
    DECIMAL("数值"),
    /** 0 to 100; a cell formatted as % is scaled. */
    PERCENT("百分数"),
    DATE("日期"),
    MONTH("年月"),
    YES_NO("是否"),
    OPTION("选项"),
    /** A decimal, or 缺考 or 免考. */
    SCORE("分数");

    private final String label;

    ColumnType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
