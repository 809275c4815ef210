package org.junheng.workbook;

import java.time.LocalDate;
import java.util.List;

/**
 * What the cells to be filled in accept, and what a person is told who selects one of them or types something else.
 *
 * @param least the smallest number, day or length; empty where there is none
 * @param most the largest; empty for no limit
 * @param options what a drop-down list offers; empty for no list
 * @param prompt shown while such a cell is selected; empty for nothing
 * @param complaint shown when something else was typed
 */
public record InputRule(
        Accepts accepts,
        String least,
        String most,
        List<String> options,
        Otherwise otherwise,
        String prompt,
        String complaint) {

    /** The kind of value. */
    public enum Accepts {
        LISTED,
        WHOLE,
        DECIMAL,
        DAY,
        LENGTH
    }

    /** What becomes of something else: blank cells are always accepted. */
    public enum Otherwise {
        REFUSED,
        /** Accepted if the person insists. */
        QUESTIONED,
        SILENT
    }

    public InputRule {
        options = List.copyOf(options);
    }

    private static InputRule of(Accepts accepts, String least, String most) {
        return new InputRule(accepts, least, most, List.of(), Otherwise.REFUSED, "", "");
    }

    /** One of a list. */
    public static InputRule oneOf(List<String> options) {
        return new InputRule(Accepts.LISTED, "", "", options, Otherwise.REFUSED, "", "这里只能填下拉列表中的内容。");
    }

    /** Anything at all, with a list of some of it. */
    public static InputRule suggesting(List<String> options) {
        return new InputRule(Accepts.LISTED, "", "", options, Otherwise.SILENT, "", "");
    }

    /** A whole number, this or more. */
    public static InputRule wholeFrom(int least) {
        return of(Accepts.WHOLE, String.valueOf(least), "");
    }

    /** A number, this or more. */
    public static InputRule from(int least) {
        return of(Accepts.DECIMAL, String.valueOf(least), "");
    }

    public static InputRule between(int least, int most) {
        return of(Accepts.DECIMAL, String.valueOf(least), String.valueOf(most));
    }

    public static InputRule days(LocalDate first, LocalDate last) {
        return of(Accepts.DAY, String.valueOf(Stored.of(first)), String.valueOf(Stored.of(last)));
    }

    /** A text of so many characters. */
    public static InputRule length(int least, int most) {
        return of(Accepts.LENGTH, String.valueOf(least), String.valueOf(most));
    }

    /** The same rule with words for a person who types something else. */
    public InputRule complaining(String words) {
        return new InputRule(accepts, least, most, options, otherwise, prompt, words);
    }

    /** The same rule, but a person may insist on what it does not accept. */
    public InputRule lenient() {
        return new InputRule(accepts, least, most, options, Otherwise.QUESTIONED, prompt, complaint);
    }

    /** The same rule with words for a person who selects a cell. */
    public InputRule prompting(String words) {
        return new InputRule(accepts, least, most, options, otherwise, words, complaint);
    }
}
