package org.junheng.workbook;

import org.junheng.workbook.UnreadableWorkbook.Reason;

/** One reading of one file: where it stands, and what it has used of its limits. */
final class Reading {

    private static final int SHEET_NAME = 31;

    private final Limits limits;
    private String place = "文件";
    private long inflated;
    private long steps;
    private int sheets;
    private int cells;
    private long kept;

    Reading(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** Names the part that is read from here on, for the words on a damaged file. */
    void at(String where) {
        place = where;
    }

    void atSheet(String name) {
        place = "工作表“" + (name.length() > SHEET_NAME ? name.substring(0, SHEET_NAME) + "…" : name) + "”";
    }

    String place() {
        return place;
    }

    void inflated(int bytes) {
        inflated += bytes;
        if (inflated > limits.totalBytes()) {
            throw tooLarge("展开后总量过大");
        }
    }

    void step() {
        if (++steps > limits.steps()) {
            throw tooLarge("内容过多");
        }
    }

    void sheet() {
        if (++sheets > Limits.SHEETS) {
            throw tooLarge("列出的工作表过多");
        }
    }

    void cell() {
        if (++cells > limits.cells()) {
            throw tooLarge("单元格过多");
        }
    }

    /** Accounts for something that stays in memory until the file is closed. */
    void keep(long bytes) {
        kept += bytes;
        if (kept > limits.keptBytes()) {
            throw tooLarge("内容过多，超出内存限额");
        }
    }

    Refusal tooLarge(String how) {
        return new Refusal(Reason.TOO_LARGE, place + how);
    }

    Refusal damaged(String how) {
        return new Refusal(Reason.DAMAGED, place + how);
    }
}
