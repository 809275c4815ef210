package org.junheng.school;

import java.util.Optional;
import java.util.regex.Pattern;

/** The ten digits by which a school is known (学校标识码). Kept as text: leading zeros are part of the code. */
public record SchoolCode(String digits) implements Comparable<SchoolCode> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{10}");

    public SchoolCode {
        if (!SHAPE.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a school code: '" + digits + "'");
        }
    }

    /** For text typed by a school: absence is an answer here, not an error. */
    public static Optional<SchoolCode> parse(String typed) {
        String digits = typed.strip();
        return SHAPE.matcher(digits).matches() ? Optional.of(new SchoolCode(digits)) : Optional.empty();
    }

    @Override
    public int compareTo(SchoolCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
