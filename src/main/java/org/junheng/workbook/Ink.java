package org.junheng.workbook;

/** The typeface, colours and measures of every workbook that goes out. */
final class Ink {

    static final String FONT = "Microsoft YaHei";
    static final int SIZE = 10;
    static final int TITLE_SIZE = 14;
    static final double LINE_POINTS = 16.5;
    static final double TITLE_POINTS = 27;
    /** Excel knows no higher row. */
    static final double HIGHEST_POINTS = 409;

    /** Stands before red, green and blue wherever a file names a colour. */
    static final String OPAQUE = "FF";

    static final String TEXT = "000000";
    static final String LINK = "0563C1";
    static final String BORDER = "BFBFBF";
    static final String HEADER = "D9E2F3";
    static final String FIXED = "DDEBF7";

    static final String FOOTER_LEFT = "填报人：　　　　　　审核人：";
    static final String FOOTER_CENTRE = "第 &P 页，共 &N 页";

    /** How cells of a returned copy are marked; shades that hardly anybody else fills cells with. */
    static final String MARK_RED = "FF7D7D";

    static final String MARK_YELLOW = "FFE966";
    static final String LIST_TAB = "C00000";

    private Ink() {}
}
