package org.junheng.job;

/** Settings under which no run makes sense; the message is Chinese and for the person who typed them. */
public final class UnusableSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableSettings(String message) {
        super(message);
    }
}
