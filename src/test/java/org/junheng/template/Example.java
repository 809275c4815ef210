package org.junheng.template;

import java.util.ArrayList;
import java.util.List;

/**
 * A sound book with some cells drawn anew, and everything that is to be said of it then. In a table of examples a line such
 * as {@code 教师!F12=三十 & 教师!F13=} begins one; the lines after it that begin with an arrow are what is said.
 */
public record Example(String changes, List<String> said) {

    private static final String ARROW = "=> ";

    public static List<Example> table(String drawn) {
        List<Example> examples = new ArrayList<>();
        for (String line : drawn.lines().toList()) {
            if (line.startsWith(ARROW)) {
                examples.get(examples.size() - 1).said().add(line.substring(ARROW.length()));
            } else {
                examples.add(new Example(line, new ArrayList<>()));
            }
        }
        return examples;
    }

    /** The sound book with the changes. */
    public DrawnBook book() {
        DrawnBook book = SoundBook.drawn();
        for (String change : changes.split(" & ", -1)) {
            book.set(change.substring(0, change.indexOf('=')), change.substring(change.indexOf('=') + 1));
        }
        return book;
    }

    /** The codes of what is said. */
    public List<String> codes() {
        return said.stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
    }
}
