package org.junheng.template;

/** What a text is used for, which decides how strictly it is read. */
public enum TextUse {
    /** Free words: only trimmed. */
    PROSE,
    /** A key that other sheets repeat, such as a class: folded to half width, without spaces. */
    KEY,
    /** A person's name: spaces inside are typing habits, not part of it. */
    PERSON,
    /** A number that is not counted with: digits lost to a number format cannot be brought back. */
    IDENTIFIER
}
