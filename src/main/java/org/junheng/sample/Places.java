package org.junheng.sample;

import java.util.List;
import java.util.stream.IntStream;
import org.junheng.school.Locality;

/** The streets, towns, townships and villages of one round of the mix. */
record Places(List<String> names) {

    private static final int STREETS = 2;
    private static final int TOWNS = 3;
    private static final int TOWNSHIPS = 2;
    private static final int VILLAGES = 8;
    private static final int EACH_ROUND = STREETS + TOWNS + TOWNSHIPS + VILLAGES;

    Places {
        names = List.copyOf(names);
    }

    static Places of(int round, List<String> all) {
        return new Places(all.subList(round * EACH_ROUND, (round + 1) * EACH_ROUND));
    }

    /** The place in a school's name: of schools that are called alike, each has its own. */
    String placeOf(int kind) {
        int rank = rank(kind);
        return switch (Mix.KINDS.get(kind).locality()) {
            case URBAN -> names.get(rank % STREETS);
            case TOWN -> names.get(STREETS + rank);
            case RURAL -> names.get(STREETS + TOWNS + TOWNSHIPS + rank);
        };
    }

    /** The 乡镇街道 in which a school lies. */
    String townshipOf(int kind) {
        return switch (Mix.KINDS.get(kind).locality()) {
            case URBAN -> names.get(kind % STREETS) + "街道";
            case TOWN -> placeOf(kind) + "镇";
            case RURAL -> names.get(STREETS + TOWNS + rank(kind) % TOWNSHIPS) + "乡";
        };
    }

    private static int rank(int kind) {
        Kind own = Mix.KINDS.get(kind);
        Locality locality = own.locality();
        return (int) IntStream.range(0, kind)
                .mapToObj(Mix.KINDS::get)
                .filter(other -> other.locality() == locality && other.name().equals(own.name()))
                .count();
    }
}
