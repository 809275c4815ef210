package org.junheng.finding;

/**
 * A check that could not be made, so that silence about it is not taken for health.
 *
 * @param rules their numbers with spaces between, or a sheet whose checks all fall away
 * @param because why, in words for the clerk
 */
public record NotAsked(String rules, String because) {}
