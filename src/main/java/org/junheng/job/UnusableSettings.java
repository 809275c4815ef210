package org.junheng.job;

import java.util.List;

/** Settings under which no run makes sense; the message is Chinese and for the person who typed them. */
public final class UnusableSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableSettings(String message) {
        super(message);
    }

    /** The message, one line each. */
    public List<String> words() {
        return String.valueOf(getMessage()).lines().toList();
    }
}
