package org.junheng.job;

/** No usable submission reports the month; the message is Chinese and says which. */
final class NothingUsable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingUsable(String message) {
        super(message);
    }
}
