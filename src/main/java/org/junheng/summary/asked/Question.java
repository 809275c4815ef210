package org.junheng.summary.asked;

/**
 * What a leader may ask on seeing the figures, with the answer that they give.
 *
 * @param part of the briefing that tells more
 * @param sheet of 指标汇总.xlsx that the answer's figures stand in
 * @param weight how likely it is asked: the heaviest come first
 * @param answer in whole sentences
 */
public record Question(Part part, String sheet, int weight, String words, String answer) {

    /** Where the briefing tells more. */
    public enum Part {
        REPORTING,
        INDICATORS,
        GAPS,
        DRIVERS,
        GUARANTEE,
        TEACHING,
        PAIRS,
        TARGETS
    }
}
