package org.junheng.job;

import java.util.List;

/**
 * How a run ended.
 *
 * @param words what the person is told, in Chinese, one line each
 */
public record Outcome(ExitCode code, List<String> words) {

    public Outcome {
        words = List.copyOf(words);
    }

    /** An end that was told in Chinese where it came about. */
    public static Outcome told(ExitCode code, Exception words) {
        return new Outcome(code, String.valueOf(words.getMessage()).lines().toList());
    }
}
