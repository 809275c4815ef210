package org.junheng.indicator.guarantee;

/** How a county figure is made of the schools' shares, and what it is judged by. */
enum Judging {
    /** Σ numerators ÷ Σ denominators, against the limit. */
    TOTAL,
    /** The same, but every school must do by itself. */
    TOTAL_OF_EACH,
    /** The share of the schools that do; every one must. */
    SCHOOLS,
    /** How many schools do not; none may. */
    OFFENDERS
}
