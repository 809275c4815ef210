package org.junheng.workbook;

/**
 * How much one file may take before it is refused; the defaults leave any honest school workbook room to spare.
 *
 * @param fileBytes size of the file as it lies on the disk
 * @param entries parts that the container may list
 * @param partBytes size of one part, unpacked
 * @param totalBytes size of all parts that are read, unpacked
 * @param ratio how many times smaller a part may be packed than it is, once it is longer than {@code ratioFrom}
 * @param ratioFrom unpacked size up to which any ratio is fine: a sheet of empty rows packs very well
 * @param steps elements, texts and records that are looked at, whatever they hold
 * @param cells cells with a value
 * @param keptBytes memory for what has to be kept while the rows go by: shared texts, formats, merged ranges
 */
public record Limits(
        long fileBytes,
        int entries,
        long partBytes,
        long totalBytes,
        int ratio,
        long ratioFrom,
        long steps,
        int cells,
        long keptBytes) {

    private static final long MB = 1 << 20;

    /** Excel's own bounds, which no limit extends. */
    static final int ROWS = 1_048_576;

    static final int COLUMNS = 16_384;

    /** Four times as many as Excel makes at once; each that is left unread is worth a word. */
    static final int SHEETS = 1_000;

    public static final Limits DEFAULT =
            new Limits(64 * MB, 10_000, 256 * MB, 320 * MB, 250, 16 * MB, 30_000_000, 1_000_000, 48 * MB);
}
