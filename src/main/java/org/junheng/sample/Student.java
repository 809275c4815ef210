package org.junheng.sample;

/**
 * A student.
 *
 * @param id the resident identity number
 * @param ability in deviations of the students of one grade
 */
record Student(
        String name,
        String id,
        boolean boy,
        boolean boards,
        boolean migrant,
        boolean leftBehind,
        boolean disabled,
        double ability) {

    /** The national student number (学籍号). */
    String number() {
        return "G" + id;
    }
}
