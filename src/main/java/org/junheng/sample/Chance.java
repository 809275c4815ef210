package org.junheng.sample;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A stream of chance that a seed and what it is for determine, on every machine alike. */
final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int AFTER_NATIONAL_DAY = 8;

    private final Random random;

    private Chance(long seed) {
        this.random = new Random(seed);
    }

    /** The same seed, purpose and keys give the same stream. */
    static Chance of(long seed, String purpose, long... keys) {
        long mixed = mix(seed + mix(purpose.hashCode()));
        for (long key : keys) {
            mixed = mix(mixed + mix(key + 1));
        }
        return new Chance(mixed);
    }

    private static long mix(long value) {
        long z = value + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    static long key(YearMonth month) {
        return month.getYear() * 12L + month.getMonthValue();
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** About the bell curve of mean 0 and deviation 1: twelve draws added, so that no library's logarithm counts. */
    double bell() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of a few, each weighted by how often it stands in the list of words. */
    String word(String choices) {
        return of(List.of(choices.split(" ", -1)));
    }

    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }

    /** A weekday of the month on which schools are open. */
    LocalDate weekday(YearMonth month) {
        int from = month.getMonth() == Month.OCTOBER ? AFTER_NATIONAL_DAY : 1;
        LocalDate day = month.atDay(between(from, month.lengthOfMonth() - 2));
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    LocalDate day(LocalDate from, LocalDate to) {
        return from.plusDays(random.nextInt((int) (to.toEpochDay() - from.toEpochDay()) + 1));
    }
}
