package org.junheng.workbook;

/** A file that cannot be read as a workbook; a finding about the file, never a failure of ours. */
public final class UnreadableWorkbook extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be read; the words are for the school. */
    public enum Reason {
        EMPTY("文件是空的，没有任何内容"),
        NOT_EXCEL("文件不是Excel工作簿"),
        OTHER_FORMAT("文件不是.xlsx或.xls格式"),
        DAMAGED("文件已损坏，不能完整打开"),
        ENCRYPTED("文件设有打开密码"),
        MACROS("文件含有宏"),
        TOO_LARGE("文件展开后过大，或压缩比异常"),
        NOT_ACCESSIBLE("文件无法读取，可能正被占用或没有权限");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private final Reason reason;
    private final String detail;

    public UnreadableWorkbook(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    public UnreadableWorkbook(Reason reason, String detail, Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** A few Chinese words on what exactly was met, such as {@code 工作表3的XML不完整}; may be empty. */
    public String detail() {
        return detail;
    }
}
