package org.junheng.validation;

import java.util.ArrayList;
import java.util.List;

/** Finds the digits that were swapped in typing a sum or one of its parts. */
final class Transposed {

    private static final int NINE = 9;

    /** A number that was typed, and what it becomes when two digits beside one another change places. */
    record Swap(int position, long typed, long meant) {}

    private Transposed() {}

    /**
     * The only swap that makes the sum of the parts right, if there is exactly one; positions count the whole as 0.
     * A swap of two digits moves a number by a multiple of nine, so most broken sums are none.
     */
    static List<Swap> mending(long whole, List<Long> parts) {
        long sum = parts.stream().mapToLong(Long::longValue).sum();
        if (whole == sum || (whole - sum) % NINE != 0) {
            return List.of();
        }
        List<Swap> mending = new ArrayList<>();
        swaps(whole).stream().filter(meant -> meant == sum).forEach(meant -> mending.add(new Swap(0, whole, meant)));
        for (int i = 0; i < parts.size(); i++) {
            long part = parts.get(i);
            int position = i + 1;
            swaps(part).stream()
                    .filter(meant -> sum - part + meant == whole)
                    .forEach(meant -> mending.add(new Swap(position, part, meant)));
        }
        return mending.size() == 1 ? mending : List.of();
    }

    private static List<Long> swaps(long number) {
        String digits = Long.toString(number);
        List<Long> swaps = new ArrayList<>();
        for (int i = 0; i + 1 < digits.length(); i++) {
            String swapped = digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2);
            if (!swapped.startsWith("0") && !swapped.equals(digits)) {
                swaps.add(Long.valueOf(swapped));
            }
        }
        return swaps;
    }
}
