package org.junheng.finding;

/**
 * Something a school should hear about its submission, already in words.
 *
 * @param typed the value as typed, possibly personal data: to be masked wherever it leaves for anyone but the school
 */
public record Finding(Kind kind, Place place, String typed, String message, String cure) {

    public Level level() {
        return kind.level();
    }
}
