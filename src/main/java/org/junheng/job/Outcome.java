package org.junheng.job;

import java.util.ArrayList;
import java.util.List;
import org.junheng.intake.Inbox.Ignored;

/**
 * How a run ended.
 *
 * @param words what the person is told, in Chinese, one line each
 * @param unread whether a file could not be opened, and the same again may come to more
 */
public record Outcome(ExitCode code, List<String> words, boolean unread) {

    private static final int SHOWN = 10;

    public Outcome {
        words = List.copyOf(words);
    }

    /** An end for which nothing was left unread. */
    public Outcome(ExitCode code, List<String> words) {
        this(code, words, false);
    }

    /** An end that was told in Chinese where it came about. */
    public static Outcome told(ExitCode code, Exception words) {
        return new Outcome(code, String.valueOf(words.getMessage()).lines().toList());
    }

    /** The same with what is left for the next run. */
    Outcome leaving(List<Ignored> waiting) {
        if (waiting.isEmpty()) {
            return this;
        }
        List<String> told = new ArrayList<>(words);
        told.add("没有收下的文件" + waiting.size() + "个，处理好后再运行一次：");
        waiting.stream()
                .limit(SHOWN)
                .map(file -> file.relative() + "：" + file.reason())
                .forEach(told::add);
        if (waiting.size() > SHOWN) {
            told.add("其余" + (waiting.size() - SHOWN) + "个未列出");
        }
        return new Outcome(code, told, waiting.stream().anyMatch(Ignored::isUnreadable));
    }
}
