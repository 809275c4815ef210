package org.junheng.sample;

/**
 * What a planted mistake is expected to give.
 *
 * @param rule number of the rule that should find it
 * @param words what was done, in Chinese
 * @param file below the county's folder, with {@code /}
 * @param sheet empty for the file as a whole
 * @param cell the physical cell; empty for the file as a whole
 * @param follows whether it only follows from a mistake planted for another rule, or at another school
 */
public record Planted(String rule, String words, String file, String sheet, String cell, boolean follows) {}
