package org.junheng.school;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    /** As a record would have it, but without the way through method handles: codes are looked up by the million. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchoolCode code && digits.equals(code.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return digits;
    }
}
